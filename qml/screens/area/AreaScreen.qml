// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// One area: its groups, partners, agreements and input.
AppScreen {
    id: root

    title: qsTr("Område")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "area"
        text: qsTr("Her er ingen områder endnu.")
    }
}
