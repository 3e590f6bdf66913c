// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// Search in everything that is kept here.
AppScreen {
    id: root

    title: qsTr("Søg")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "search"
        text: qsTr("Skriv det ord, I leder efter.")
    }
}
