// SPDX-License-Identifier: Apache-2.0
import QtQuick
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

    function press() {
        if (checkable)
            toggle()
        clicked()
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space.l
    implicitHeight: Math.max(Theme.size.target, row.implicitHeight + 2 * Theme.space.s)
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
        radius: height / 2
        color: root.checked ? root.chosenColor : root.hovered ? Theme.color.hovered : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: root.checked ? root.chosenColor : Theme.color.outline

        FocusRing {
            shown: root.visualFocus
            cornerRadius: parent.height / 2
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.s

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.iconSmall
                height: width
                visible: name.length > 0
                name: root.checked && root.checkable ? "check" : root.iconName
                color: word.color
            }
            Text {
                id: word
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.checked ? root.chosenTextColor : Theme.color.text
                Accessible.ignored: true
            }
        }
    }
}
