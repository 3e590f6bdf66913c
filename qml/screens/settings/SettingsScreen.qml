// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// What a person sets for this device.
AppScreen {
    id: root

    title: qsTr("Indstillinger")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "settings"
        text: qsTr("Her er ikke noget at indstille endnu.")
    }
}
