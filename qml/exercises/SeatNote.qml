// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.ViewModels

/// The note of whoever has the word, or of the whole group, under one prompt.
SeatCard {
    id: root

    required property AppServices services
    required property MeetingPromptsViewModel prompts
    required property string promptId

    /// `prompts` knows the notes only when it knows the meeting, which may be after this is made.
    readonly property bool ready: prompts.meeting !== null

    /// What the note starts with, anew when the group begins to write in private.
    function initialOf(speaker: string, hidden: bool): var {
        return prompts.noteInitial(promptId, speaker)
    }

    NoteField {
        objectName: "note"
        Layout.fillWidth: true
        services: root.services
        recordId: root.ready ? root.prompts.noteId(root.promptId, root.meeting.speaker) : ""
        space: root.meeting.info.area_id
        initial: root.ready ? root.initialOf(root.meeting.speaker, root.meeting.hidden) : ({})
        placeholder: !root.seated ? qsTr("Skriv det, I er enige om") : root.meeting.hidden ? qsTr("Skriv for dig selv")
            : qsTr("Skriv det vigtigste, som det blev sagt")
    }
}
