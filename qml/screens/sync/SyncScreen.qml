// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// Where everything is, and what waits for a person.
AppScreen {
    id: root

    title: qsTr("Gemt og sendt")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "headoffice"
        text: qsTr("Alt er sendt til hovedkontoret.")
    }
}
