// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.ViewModels

/// Questions to the group, taken in turn. What someone says is written as their note, or as the whole group's.
SeatedExercise {
    id: root

    readonly property string promptId: meeting.prompt.id ?? ""

    MeetingPromptsViewModel {
        id: questions
        meeting: root.meeting
    }
    PromptCard {
        Layout.fillWidth: true
        visible: root.promptId.length > 0
        meeting: root.meeting
    }
    SeatNote {
        Layout.fillWidth: true
        visible: root.promptId.length > 0
        services: root.services
        meeting: root.meeting
        prompts: questions
        promptId: root.promptId
    }
    PrivateRound {
        Layout.fillWidth: true
        visible: root.promptId.length > 0
        meeting: root.meeting
        prompts: questions
    }
    SeedList {
        Layout.fillWidth: true
        services: root.services
        meeting: root.meeting
        prompts: questions
    }
    SpokenNotes {
        Layout.fillWidth: true
        meeting: root.meeting
        notes: questions.notes
    }
}
