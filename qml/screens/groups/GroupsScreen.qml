// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// The groups of the areas that one works in.
AppScreen {
    id: root

    title: qsTr("Grupper")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "groups"
        text: qsTr("Her er ingen grupper endnu.")
    }
}
