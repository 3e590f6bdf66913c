// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// Asked once: in which area one stands.
Card {
    id: root

    /// { code, word }
    required property var areas

    signal chosen(area: string)
    signal signInWanted

    ChoiceChips {
        Layout.fillWidth: true
        visible: root.areas.length > 0
        label: qsTr("Hvilket område er du i? Det huskes til næste gang.")
        choices: root.areas
        onPicked: chosen => root.chosen(chosen[0])
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.areas.length === 0
        iconName: "area"
        text: qsTr("Der er ingen områder på denne enhed endnu. Log ind for at hente dem.")
        actionText: qsTr("Log ind")
        onTriggered: root.signInWanted()
    }
}
