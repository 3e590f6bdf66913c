// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A day on the timeline: when it is, and how far away.
RowLayout {
    id: root

    required property WordList words
    /// yyyy-mm-dd; empty for agreements without a day.
    required property string day
    /// What was agreed for the day is over: how far away it is no longer matters.
    required property bool ended

    readonly property bool late: !ended && words.overdue(day)

    spacing: Theme.space.m

    Rectangle {
        Layout.preferredWidth: Theme.size.mark
        Layout.preferredHeight: Theme.size.mark
        radius: width / 2
        color: root.late ? Theme.color.warn : root.ended ? Theme.color.outline : Theme.color.accent
    }
    BodyText {
        Layout.fillWidth: true
        text: root.day.length > 0 ? root.words.dayOf(root.day) : qsTr("Uden dato")
        font: Theme.font.bodyStrong
        Accessible.role: Accessible.Heading
    }
    CaptionText {
        visible: !root.ended
        text: root.words.due(root.day)
    }
}
