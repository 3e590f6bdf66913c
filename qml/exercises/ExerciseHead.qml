// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// What an exercise asks, and below how far the group has come.
ColumnLayout {
    id: root

    required property string text
    property alias hint: progress.text
    property alias progress: progress.progress
    property alias done: progress.done
    property alias doneText: progress.doneText

    PromptText {
        Layout.fillWidth: true
        text: root.text
        Accessible.role: Accessible.Heading
    }
    ExerciseProgress { id: progress }
}
