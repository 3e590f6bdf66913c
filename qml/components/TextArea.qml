// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme

/// Several lines of text that grow with what is written. Tab leaves the field.
FieldFrame {
    id: root

    /// What stands in the field.
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    /// Lines shown when empty.
    property int linesMin: 3
    /// The font to write in, for exercises that are read from across the table.
    property alias textFont: input.font
    readonly property alias editing: input.activeFocus

    /// A person typed; not sent when the program sets the text.
    signal edited(text: string)
    /// The keyboard went elsewhere.
    signal finished

    function edit() {
        input.forceActiveFocus()
    }

    T.TextArea {
        id: input

        readonly property real emptyHeight: root.linesMin * metrics.lineSpacing

        width: parent.width
        implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding,
            (hint.visible ? Math.max(hint.implicitHeight, emptyHeight) : emptyHeight) + topPadding + bottomPadding)
        padding: Theme.space.l
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m
        font: Theme.font.body
        color: Theme.color.text
        placeholderTextColor: Theme.color.textMuted
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.accentText
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.name: root.label.length > 0 ? root.label : placeholderText
        Accessible.description: root.message.length > 0 ? root.message : root.help
        Accessible.multiLine: true
        onTextChanged: {
            if (activeFocus)
                root.edited(text)
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                root.finished()
        }

        background: FieldBackground {
            active: input.activeFocus
            wrong: root.message.length > 0
        }

        FontMetrics {
            id: metrics
            font: input.font
        }
        Text {
            id: hint
            x: input.leftPadding
            y: input.topPadding
            width: input.width - input.leftPadding - input.rightPadding
            visible: input.length === 0 && input.preeditText.length === 0
            text: input.placeholderText
            textFormat: Text.PlainText
            font: input.font
            color: Theme.color.textMuted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
