// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// A catalogue of ideas, a question a chapter: each idea has a name and a few words, and whose it is.
SeatedExercise {
    id: root

    ExerciseHead {
        Layout.fillWidth: true
        text: root.meeting.block.title ?? ""
        hint: root.seat ? qsTr("Nye idéer bliver lagt i navnet %1.").arg(root.seat.name) : qsTr("Tryk på en plads, hvis idéen skal have et navn på.")
    }
    Repeater {
        model: root.prompts.length > 0 ? root.prompts : [{ id: "ideer", text: "" }]

        IdeaChapter {
            required property var modelData

            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
            prompt: modelData
        }
    }
}
