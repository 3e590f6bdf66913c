// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// One proposed time: who can come, and what the one who answers now says of it.
Card {
    id: root

    /// As ProposedTimesViewModel.times has it.
    required property var time
    required property int index
    /// Who answers; empty for nobody.
    required property string memberName
    /// The answers: a list of { code, word }.
    required property var answers

    readonly property string word: time.word ?? ""

    signal answered(answer: string)
    signal chosen
    signal removed

    title: word.charAt(0).toUpperCase() + word.slice(1)
    spacing: Theme.space.s

    StatusBadge {
        visible: root.time.suitsMost ?? false
        mood: "good"
        text: qsTr("Flest kan")
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.time.can?.length > 0
        text: qsTr("Kan: %1").arg(root.time.can)
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.time.perhaps?.length > 0
        text: qsTr("Måske: %1").arg(root.time.perhaps)
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.time.cannot?.length > 0
        text: qsTr("Kan ikke: %1").arg(root.time.cannot)
    }
    ChoiceChips {
        objectName: "answer" + root.index
        Layout.fillWidth: true
        visible: root.memberName.length > 0
        label: qsTr("Hvad siger %1?").arg(root.memberName)
        clearable: true
        choices: root.answers
        chosen: [root.time.answer ?? ""]
        onPicked: chosen => root.answered(chosen[0] ?? "")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SecondaryButton {
            objectName: "chooseTime" + root.index
            text: qsTr("Vælg tidspunktet")
            iconName: "check"
            hint: qsTr("Mødet får det, og de andre falder væk. Det kan fortrydes.")
            onClicked: root.chosen()
        }
        QuietButton {
            text: qsTr("Fjern")
            iconName: "trash"
            hint: root.title
            onClicked: root.removed()
        }
    }
}
