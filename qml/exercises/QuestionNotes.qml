// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// All questions of a block at once, each with one note of the whole group.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    spacing: Theme.space.gap

    MeetingPromptsViewModel {
        id: prompts
        meeting: root.meeting
    }
    Repeater {
        model: root.meeting.block.prompts ?? []

        Card {
            id: card

            required property var modelData

            Layout.fillWidth: true

            BodyText {
                Layout.fillWidth: true
                text: card.modelData.text
                font: Theme.font.heading
            }
            BodyText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: card.modelData.hint
                color: Theme.color.textMuted
            }
            NoteField {
                objectName: "question_" + card.modelData.id
                Layout.fillWidth: true
                services: root.services
                recordId: prompts.noteId(card.modelData.id, "")
                space: root.meeting.info.area_id
                initial: prompts.noteInitial(card.modelData.id, "")
                linesMin: 2
                placeholder: qsTr("Skriv det, I siger, i få ord")
            }
        }
    }
}
