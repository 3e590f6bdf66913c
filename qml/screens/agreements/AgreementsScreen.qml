// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// Agreements across groups.
AppScreen {
    id: root

    title: qsTr("Aftaler")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "agreements"
        text: qsTr("Her er ingen aftaler endnu.")
    }
}
