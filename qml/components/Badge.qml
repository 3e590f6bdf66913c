// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A small note with an icon and a word. Use FunctionBadge or StatusBadge.
Rectangle {
    id: root

    required property string text
    required property string iconName
    required property color fillColor
    required property color textColor

    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    implicitHeight: Math.max(Theme.size.badge, row.implicitHeight + 2 * Theme.space.xs)
    radius: height / 2
    color: fillColor
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.space.m; rightMargin: Theme.space.m }
        spacing: Theme.space.s

        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.textColor
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            textFormat: Text.PlainText
            font: Theme.font.label
            color: root.textColor
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
