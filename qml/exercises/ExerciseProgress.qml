// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// What to do next, how far the group has come, and a badge when it is there.
ColumnLayout {
    id: root

    /// What to do next; empty shows nothing.
    property string text: ""
    /// How far the group has come, in words; empty shows nothing.
    property string progress: ""
    property bool done: false
    /// The word on the badge when done.
    property string doneText: qsTr("I er i mål")

    Layout.fillWidth: true
    visible: text.length > 0 || progress.length > 0 || done
    spacing: Theme.space.s

    BodyText {
        Layout.fillWidth: true
        visible: root.text.length > 0
        text: root.text
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.progress.length > 0 && !root.done
        text: root.progress
        font: Theme.font.bodyStrong
    }
    StatusBadge {
        visible: root.done
        mood: "good"
        text: root.doneText
    }
}
