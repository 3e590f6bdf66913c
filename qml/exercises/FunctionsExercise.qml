// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A card for each member: what they can, know, can be asked for and need. One writes, the others' cards lie beneath.
SeatedExercise {
    id: root

    readonly property int written: Array.from(meeting.seats).filter(each => isBegun(each.id)).length

    function isBegun(membership: string): bool {
        return prompts.some(prompt => textOf(prompt.id, membership).length > 0)
    }
    function textOf(promptId: string, membership: string): string {
        return (notes.said[promptId] ?? {})[membership]?.text ?? ""
    }

    MeetingPromptsViewModel {
        id: notes
        meeting: root.meeting
    }
    ExerciseHead {
        Layout.fillWidth: true
        text: root.meeting.block.title ?? ""
        hint: root.seat ? "" : qsTr("Tryk på en plads ved bordet, så skriver I det kort.")
        progress: qsTr("%1 af %2 har et kort").arg(root.written).arg(root.meeting.seats.length)
        done: root.written === root.meeting.seats.length
        doneText: qsTr("Alle har et kort")
    }
    SeatCard {
        Layout.fillWidth: true
        visible: root.seat !== undefined
        meeting: root.meeting

        Repeater {
            model: root.prompts

            NoteField {
                required property var modelData
                required property int index

                objectName: "field" + index
                Layout.fillWidth: true
                services: root.services
                recordId: notes.noteId(modelData.id, root.meeting.speaker)
                space: root.meeting.info.area_id
                initial: notes.noteInitial(modelData.id, root.meeting.speaker)
                label: modelData.text
                placeholder: modelData.hint
                linesMin: 2
            }
        }
    }
    Repeater {
        model: root.meeting.seats.length

        SpeakerCard {
            id: card

            required property int index
            readonly property string membership: seat?.id ?? ""

            Layout.fillWidth: true
            visible: membership !== root.meeting.speaker && root.isBegun(membership)
            seat: root.meeting.seats[index]
            spacing: Theme.space.s

            Repeater {
                model: root.prompts

                SpokenLine {
                    required property var modelData

                    Layout.fillWidth: true
                    question: modelData.text
                    text: root.textOf(modelData.id, card.membership)
                }
            }
            QuietButton {
                iconName: "edit"
                text: qsTr("Skriv videre")
                hint: card.title
                onClicked: root.meeting.giveWord(card.membership)
            }
        }
    }
}
