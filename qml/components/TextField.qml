// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// One line of text with its label, its message and its saved state.
FieldFrame {
    id: root

    /// What stands in the field.
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias maximumLength: input.maximumLength
    /// Name of an icon inside the field; empty for none.
    property string iconName: ""
    /// Room to keep free at the right end, px.
    property int trailing: 0
    readonly property alias editing: input.activeFocus

    /// A person typed; not sent when the program sets the text.
    signal edited(text: string)
    /// Return was pressed.
    signal accepted
    /// The keyboard went elsewhere.
    signal finished

    function edit() {
        input.forceActiveFocus()
    }
    function clear() {
        input.clear()
        root.edited("")
    }

    T.TextField {
        id: input

        width: parent.width
        implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l + (root.iconName.length > 0 ? Theme.size.icon + Theme.space.s : 0)
        rightPadding: Theme.space.l + root.trailing
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        verticalAlignment: TextInput.AlignVCenter
        font: Theme.font.body
        color: Theme.color.text
        placeholderTextColor: Theme.color.textMuted
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.accentText
        selectByMouse: true
        Accessible.name: root.label.length > 0 ? root.label : placeholderText
        Accessible.description: root.message.length > 0 ? root.message : root.help
        onTextChanged: {
            if (!activeFocus)
                cursorPosition = 0 // a text that is too long shows its beginning
        }
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        onActiveFocusChanged: {
            if (!activeFocus)
                root.finished()
        }

        background: FieldBackground {
            active: input.activeFocus
            wrong: root.message.length > 0
        }

        Icon {
            x: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.size.icon
            height: width
            visible: root.iconName.length > 0
            name: root.iconName
            color: Theme.color.textMuted
        }
        Text {
            x: input.leftPadding
            width: input.width - input.leftPadding - input.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: input.length === 0 && input.preeditText.length === 0
            text: input.placeholderText
            textFormat: Text.PlainText
            font: input.font
            color: Theme.color.textMuted
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.font.shrunkMin
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
