// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// So many pieces of advice from each. When nobody writes, the group reads them all and picks those it takes along.
SeatedExercise {
    id: root

    readonly property string promptId: meeting.prompt.id ?? ""
    readonly property int each: meeting.block.each ?? 0
    readonly property int finished: Array.from(meeting.seats).filter(member => countOf(member.id) >= each).length

    /// What a piece starts with, anew when the group begins to write in private.
    function initialOf(number: int, speaker: string, hidden: bool): var {
        return Object.assign(advice.noteInitial(promptId, speaker), { position: number })
    }
    function countOf(membership: string): int {
        return advice.notes.count > 0 ? advice.countOf(membership) : 0
    }

    MeetingPromptsViewModel {
        id: advice
        meeting: root.meeting
    }
    PromptCard {
        Layout.fillWidth: true
        meeting: root.meeting
    }
    ExerciseProgress {
        text: root.seat ? "" : qsTr("Tryk på en plads for at skrive. Vælg til sidst de råd, I tager med.")
        progress: qsTr("%1 af %2 har givet deres råd").arg(root.finished).arg(root.meeting.seats.length)
        done: root.finished > 0 && root.finished === root.meeting.seats.length
        doneText: qsTr("Alle har givet deres råd")
    }
    SeatCard {
        Layout.fillWidth: true
        visible: root.seat !== undefined
        meeting: root.meeting

        Repeater {
            model: root.each

            NoteField {
                required property int index

                objectName: "field" + index
                Layout.fillWidth: true
                services: root.services
                recordId: advice.noteId(`${root.promptId}/${index + 1}`, root.meeting.speaker)
                space: root.meeting.info.area_id
                initial: root.initialOf(index + 1, root.meeting.speaker, root.meeting.hidden)
                linesMin: 1
                label: qsTr("Råd %1").arg(index + 1)
                placeholder: qsTr("Skriv det, så andre kan bruge det")
            }
        }
    }
    PrivateRound {
        Layout.fillWidth: true
        meeting: root.meeting
        prompts: advice
    }
    Repeater {
        model: advice.notes

        Card {
            id: piece

            required property var model
            readonly property bool hidden: model.hidden === 1

            Layout.fillWidth: true
            visible: root.seat === undefined
            spacing: Theme.space.s
            functionCode: model["function"]

            FunctionBadge {
                visible: piece.model.name.length > 0
                functionCode: piece.functionCode
                text: piece.model.name
            }
            BodyText {
                Layout.fillWidth: true
                text: piece.hidden ? qsTr("Skrevet, men ikke vist endnu") : piece.model.text
                font: piece.hidden ? Theme.font.body : Theme.font.heading
            }
            Chip {
                objectName: "takeAlong"
                visible: !piece.hidden
                checkable: false
                checked: piece.model.mark === "taget_op"
                iconName: "star"
                text: qsTr("Det tager vi med")
                Accessible.description: piece.model.text
                onClicked: advice.markNote(piece.model.id, checked ? "" : "taget_op")
            }
        }
    }
}
