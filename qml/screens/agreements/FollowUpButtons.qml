// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// The three things that can become of an agreement, as buttons.
Flow {
    id: root

    /// gennemfoert, flyttet or opgivet: the caller asks for why and when, where that is needed.
    signal chosen(kind: string)

    spacing: Theme.space.s

    SecondaryButton {
        text: qsTr("Gennemført")
        iconName: "check"
        onClicked: root.chosen("gennemfoert")
    }
    QuietButton {
        text: qsTr("Flyt")
        iconName: "calendar"
        hint: qsTr("Giv aftalen en ny dato")
        onClicked: root.chosen("flyttet")
    }
    QuietButton {
        text: qsTr("Opgiv")
        iconName: "minus"
        hint: qsTr("Skriv, hvorfor I lader aftalen ligge")
        onClicked: root.chosen("opgivet")
    }
}
