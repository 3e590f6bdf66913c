// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme

/// The name of what is under the pointer. Shown by a MouseOver, since a finger leaves what it touched hovered.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.s
    delay: 500
    margins: Theme.space.s

    background: Rectangle {
        radius: Theme.size.radiusSmall
        color: Theme.color.inverse
    }
    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font: Theme.font.caption
        color: Theme.color.inverseText
    }
}
