// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// What a person meets first: the next meeting, open agreements, input that waits.
AppScreen {
    id: root

    title: qsTr("I dag")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "today"
        text: qsTr("Her er ikke noget møde endnu.")
    }
}
