// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A note as a slip of paper that a press picks up, or puts down again.
T.AbstractButton {
    id: root

    /// { id, text, name, functionCode }
    required property var note

    readonly property color ink: checked ? Theme.color.accentText : Theme.color.text

    implicitHeight: Math.max(Theme.size.target, words.implicitHeight)
    hoverEnabled: true
    text: note.text
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note.name
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radiusSmall
        color: root.checked ? Theme.color.accent : root.hovered ? Theme.color.hovered : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.outline

        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.space.s }
            width: Theme.size.edge
            radius: width / 2
            visible: root.note.functionCode.length > 0
            color: Theme.tone(root.note.functionCode).strong
        }
        FocusRing { shown: root.visualFocus }
    }
    contentItem: Column {
        id: words
        leftPadding: Theme.space.l
        rightPadding: Theme.space.m
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m

        BodyText {
            width: parent.width - parent.leftPadding - parent.rightPadding
            text: root.text
            color: root.ink
            Accessible.ignored: true
        }
        CaptionText {
            width: parent.width - parent.leftPadding - parent.rightPadding
            visible: root.note.name.length > 0
            text: root.note.name
            color: root.ink
            Accessible.ignored: true
        }
    }
}
