// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// How often the group meets in the next half year, and what about.
Exercise {
    id: root

    RecordEditor {
        id: editor
        services: root.services
        entity: "meeting"
        recordId: root.meeting.meetingId
    }

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true

            PromptText {
                Layout.fillWidth: true
                text: qsTr("Hvor tit mødes I det næste halve år?")
            }
            ChoiceChips {
                Layout.fillWidth: true
                chosen: editor.values.frequency ? [editor.values.frequency] : []
                choices: root.services.words.choices("meeting", "frequency")
                onPicked: chosen => editor.choose("frequency", chosen[0] ?? "")
            }
        }
        QuestionNotes {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
    }
}
