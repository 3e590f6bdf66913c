// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What each function can contribute: the playbook's cards are taken up, changed or dropped, and the group lays its own.
/// What stays can become an agreement.
Exercise {
    id: root

    readonly property int decided: Array.from(contributions.seeds).filter(seed => seed.mark.length > 0).length

    MeetingPromptsViewModel {
        id: contributions
        meeting: root.meeting
    }
    MeetingCardsViewModel {
        id: own
        meeting: root.meeting
        prompt: "egne"
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: root.meeting.prompt.hint ?? ""
            progress: qsTr("I har taget stilling til %1 af %2 bidrag").arg(root.decided).arg(contributions.seeds.length)
            done: root.decided === contributions.seeds.length
            doneText: qsTr("Alle bidrag er afgjort")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            Repeater {
                model: contributions.seeds.length

                SeedCard {
                    required property int index

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    services: root.services
                    meeting: root.meeting
                    prompts: contributions
                    seed: contributions.seeds[index] ?? ({})
                    agreeable: true
                    onAgreementOpened: id => editing.show(id)
                }
            }
            Repeater {
                model: own.cards

                NoteCard {
                    id: note

                    required property var model

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    services: root.services
                    cards: own
                    card: model
                    placeholder: qsTr("Hvem kan bidrage med hvad?")

                    AgreementFrom {
                        Layout.fillWidth: true
                        services: root.services
                        part: own
                        source: note.cardId
                        text: note.text
                        onOpened: id => editing.show(id)
                    }
                }
            }
        }
        SecondaryButton {
            objectName: "addCard"
            iconName: "plus"
            text: qsTr("Læg jeres eget bidrag")
            onClicked: own.add(root.meeting.speaker)
        }
    }
    AgreementDialog {
        id: editing
        services: root.services
        meeting: root.meeting
    }
}
