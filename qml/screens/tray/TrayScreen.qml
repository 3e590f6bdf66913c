// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// What was captured on site and waits for the tovholder.
AppScreen {
    id: root

    title: qsTr("Bakken")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "tray"
        text: qsTr("Bakken er tom.")
    }
}
