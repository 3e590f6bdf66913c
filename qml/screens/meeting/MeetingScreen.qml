// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// The meeting, full screen.
AppScreen {
    id: root

    title: qsTr("Mødet")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "play"
        text: qsTr("Mødet er ikke begyndt.")
    }
}
