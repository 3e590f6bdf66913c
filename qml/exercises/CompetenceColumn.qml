// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The competences of one kind, from the playbook and of the group's own, and how many of them somebody has.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel marks
    /// One of domain::competenceKinds, and its heading.
    required property string kind
    required property string word
    /// How many the team should have, and how many of them somebody has.
    required property int ideal
    required property int present

    readonly property var seeds: Array.from(marks.seeds).filter(seed => seed.competence === kind)

    signal agreementOpened(id: string)

    spacing: Theme.space.m

    MeetingCardsViewModel {
        id: own
        meeting: root.meeting
        prompt: root.kind
        initial: ({ kind: root.kind })
    }
    HeadingText {
        Layout.fillWidth: true
        text: root.word
    }
    ProgressBar {
        Layout.fillWidth: true
        text: qsTr("I har %1 af de %2, som holdet skal have").arg(root.present).arg(root.ideal)
        done: root.present
        total: root.ideal
    }
    Repeater {
        model: root.seeds.length

        Card {
            id: card

            required property int index
            readonly property var seed: root.seeds[index] ?? ({})
            readonly property bool dropped: seed.mark === "droppet"

            Layout.fillWidth: true
            spacing: Theme.space.s
            functionCode: seed["function"] ?? ""

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                BodyText {
                    Layout.fillWidth: true
                    text: card.seed.text ?? ""
                    font: Theme.font.bodyStrong
                    color: card.dropped ? Theme.color.textMuted : Theme.color.text
                }
                IconButton {
                    iconName: card.dropped ? "undo" : "close"
                    text: card.dropped ? qsTr("Holdet skal have det alligevel: %1").arg(card.seed.text)
                        : qsTr("Holdet behøver det ikke: %1").arg(card.seed.text)
                    onClicked: root.marks.markSeed(card.seed.id, card.dropped ? "" : "droppet")
                }
            }
            CompetenceHolders {
                Layout.fillWidth: true
                visible: !card.dropped
                services: root.services
                meeting: root.meeting
                marks: root.marks
                competence: card.seed.noteId ?? ""
                word: card.seed.text ?? ""
                onAgreementOpened: id => root.agreementOpened(id)
            }
        }
    }
    Repeater {
        model: own.cards

        NoteCard {
            id: note

            required property var model

            Layout.fillWidth: true
            services: root.services
            cards: own
            card: model
            placeholder: qsTr("Hvad skal holdet også kunne?")

            CompetenceHolders {
                Layout.fillWidth: true
                visible: note.text.length > 0
                services: root.services
                meeting: root.meeting
                marks: root.marks
                competence: note.cardId
                word: note.text
                onAgreementOpened: id => root.agreementOpened(id)
            }
        }
    }
    SecondaryButton {
        objectName: "addCard_" + root.kind
        iconName: "plus"
        text: qsTr("Skriv en til")
        hint: root.word
        onClicked: own.add("")
    }
}
