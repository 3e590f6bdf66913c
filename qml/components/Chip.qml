// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// One choice that can be on or off.
T.AbstractButton {
    id: root

    /// Name of an icon before the word; empty for none.
    property string iconName: ""
    property color chosenColor: Theme.color.accent
    property color chosenTextColor: Theme.color.accentText

    readonly property string shownIcon: checked && checkable ? "check" : iconName
    readonly property real naturalWidth: implicitContentWidth + leftPadding + rightPadding

    function press() {
        if (checkable)
            toggle()
        clicked()
    }

    implicitWidth: Math.min(naturalWidth, Theme.inCard(Window.width))
    implicitHeight: Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    checkable: true
    hoverEnabled: true
    font: Theme.font.control
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    background: Rectangle {
        radius: Math.min(height, Theme.size.target) / 2
        color: root.checked ? root.chosenColor : root.hovered ? Theme.color.hovered : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: root.checked ? root.chosenColor : Theme.color.outline

        FocusRing {
            shown: root.visualFocus
            cornerRadius: parent.radius
        }
    }
    contentItem: Item {
        implicitWidth: (root.shownIcon.length > 0 ? Theme.size.iconSmall + row.spacing : 0) + Math.ceil(metrics.advanceWidth) + 1
        implicitHeight: word.implicitHeight

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.implicitWidth)
            spacing: Theme.space.s

            Icon {
                Layout.preferredWidth: Theme.size.iconSmall
                Layout.preferredHeight: Theme.size.iconSmall
                visible: name.length > 0
                name: root.shownIcon
                color: word.color
            }
            Text {
                id: word
                Layout.fillWidth: true
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.checked ? root.chosenTextColor : Theme.color.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    TextMetrics {
        id: metrics
        font: root.font
        text: root.text
    }
}
