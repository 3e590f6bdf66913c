// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// What all buttons with a word share. Use PrimaryButton, SecondaryButton, QuietButton or DangerButton.
T.Button {
    id: root

    /// Name of an icon before the word; empty for none.
    property string iconName: ""
    required property color fillColor
    required property color textColor
    required property color hoverColor
    property color outlineColor: "transparent"
    /// Shows its icon alone where there is no room for the word, which is then its tooltip.
    property bool iconOnly: false
    /// What a screen reader adds to the word; empty for nothing.
    property string hint: ""

    readonly property real naturalWidth: implicitContentWidth + leftPadding + rightPadding

    implicitWidth: Math.max(implicitBackgroundWidth, Math.min(naturalWidth, Theme.inCard(Window.width)))
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: iconOnly ? Theme.space.gap : Theme.space.l
    rightPadding: leftPadding
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    font: Theme.font.control
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        implicitWidth: Theme.size.target
        implicitHeight: Theme.size.target
        radius: Theme.size.radius
        color: root.hovered || root.down ? root.hoverColor : root.fillColor
        border.width: root.outlineColor.a > 0 ? Theme.size.outline : 0
        border.color: root.outlineColor

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        implicitWidth: root.iconOnly ? Theme.size.icon
            : (root.iconName.length > 0 ? Theme.size.icon + row.spacing : 0) + Math.ceil(metrics.advanceWidth) + 1
        implicitHeight: Math.max(Theme.size.icon, word.implicitHeight)

        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.implicitWidth)
            spacing: Theme.space.s

            Icon {
                id: picture
                Layout.preferredWidth: Theme.size.icon
                Layout.preferredHeight: Theme.size.icon
                visible: root.iconName.length > 0
                name: root.iconName
                color: root.textColor
            }
            Text {
                id: word
                Layout.fillWidth: true
                visible: !root.iconOnly
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.textColor
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    TextMetrics { // a Text that wraps does not always tell the width of a word that came later
        id: metrics
        font: root.font
        text: root.text
    }
    MouseOver { id: mouse }
    Hint {
        text: root.text
        visible: mouse.hovered && root.iconOnly
    }
}
