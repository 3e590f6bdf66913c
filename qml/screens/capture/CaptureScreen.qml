// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// Input from on site, photo first.
AppScreen {
    id: root

    title: qsTr("Registrér")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        iconName: "camera"
        text: qsTr("I har ikke registreret noget endnu.")
    }
}
