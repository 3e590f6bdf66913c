// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Contributions that were there from the start: each is taken up, changed or dropped.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel prompts

    visible: prompts.seeds.length > 0
    spacing: Theme.space.gap

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Bidrag at tage stilling til")
    }
    Repeater {
        model: root.prompts.seeds.length

        Card {
            id: card

            required property int index
            readonly property var seed: root.prompts.seeds[index] ?? ({})

            Layout.fillWidth: true
            functionCode: seed["function"] ?? ""

            FunctionBadge {
                visible: card.functionCode.length > 0
                functionCode: card.functionCode
                text: card.seed.functionWord ?? ""
            }
            BodyText {
                Layout.fillWidth: true
                visible: card.seed.mark !== "aendret"
                text: card.seed.text ?? ""
                font.strikeout: card.seed.mark === "droppet"
                color: card.seed.mark === "droppet" ? Theme.color.textMuted : Theme.color.text
            }
            NoteField {
                Layout.fillWidth: true
                visible: card.seed.mark === "aendret"
                services: root.services
                recordId: card.seed.noteId ?? ""
                space: root.meeting.info.area_id
            }
            ChoiceChips {
                Layout.fillWidth: true
                clearable: true
                chosen: card.seed.mark ? [card.seed.mark] : []
                choices: [{ code: "taget_op", word: qsTr("Det gør vi"), icon: "check" },
                    { code: "aendret", word: qsTr("Vi ændrer det"), icon: "edit" },
                    { code: "droppet", word: qsTr("Ikke os"), icon: "close" }]
                onPicked: chosen => root.prompts.markSeed(card.seed.id, chosen[0] ?? "")
            }
        }
    }
}
