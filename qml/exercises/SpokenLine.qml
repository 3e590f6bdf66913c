// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A question and what was said to it, to read. Shows nothing while nothing was said.
ColumnLayout {
    id: root

    required property string question
    required property string text
    property alias textFont: answer.font

    visible: text.length > 0
    spacing: Theme.space.xs

    BodyText {
        Layout.fillWidth: true
        text: root.question
        font: Theme.font.label
        color: Theme.color.textMuted
    }
    BodyText {
        id: answer
        Layout.fillWidth: true
        text: root.text
    }
}
