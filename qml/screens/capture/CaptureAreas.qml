// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// Asked once: in which area one stands.
Card {
    id: root

    /// { code, word }
    required property var areas
    /// Someone is signed in: the areas come from head office by themselves.
    required property bool signedIn

    signal chosen(area: string)
    signal signInWanted
    signal syncWanted

    // Made when the areas are here: a layout in a layout that comes into sight is not asked again how high it is.
    Repeater {
        model: root.areas.length > 0 ? 1 : 0

        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Hvilket område er du i? Det huskes til næste gang.")
            choices: root.areas
            onPicked: chosen => root.chosen(chosen[0])
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.areas.length === 0
        iconName: "area"
        text: root.signedIn ? qsTr("Du har ikke fået et område endnu. Bed hovedkontoret om at give dig det, så kommer det her af sig selv.")
                            : qsTr("Der er ingen områder på denne enhed endnu. Log ind for at hente dem.")
        actionText: root.signedIn ? qsTr("Se, om der er forbindelse") : qsTr("Log ind")
        onTriggered: root.signedIn ? root.syncWanted() : root.signInWanted()
    }
}
