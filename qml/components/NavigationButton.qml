// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// One place to go, with icon and word, in a NavigationBar or a NavigationRail.
T.AbstractButton {
    id: root

    required property string iconName
    /// How many things wait there; 0 shows nothing.
    property int waiting: 0
    /// Shrinks the word, together with those beside it, to the room there is.
    property real wordScale: 1
    /// What the word takes when it is not shrunk.
    readonly property real wordWidth: metrics.advanceWidth

    implicitWidth: Theme.size.target
    implicitHeight: Theme.size.bar
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: waiting > 0 ? qsTr("%1, %2 venter").arg(text).arg(waiting) : text
    Accessible.selected: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    TextMetrics {
        id: metrics
        font: Theme.font.tab
        text: root.text
    }

    background: Item {
        FocusRing {
            anchors.margins: Theme.space.xs
            shown: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        Item { Layout.fillHeight: true }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.size.icon + 2 * Theme.space.gap
            implicitHeight: Theme.size.icon + Theme.space.xs * 2
            radius: height / 2
            color: root.checked ? Theme.color.accentSoft : root.hovered ? Theme.color.hovered : "transparent"

            Icon {
                anchors.centerIn: parent
                width: Theme.size.icon
                height: width
                name: root.iconName
                color: root.checked ? Theme.color.accentSoftText : Theme.color.textMuted
            }
            Rectangle {
                anchors { right: parent.right; top: parent.top; rightMargin: Theme.space.xs; topMargin: -Theme.size.outline }
                width: Math.max(height, count.implicitWidth + Theme.space.s)
                height: Theme.size.mark
                radius: height / 2
                visible: root.waiting > 0
                color: Theme.color.accent

                Text {
                    id: count
                    anchors.centerIn: parent
                    text: root.waiting > 99 ? "99+" : root.waiting
                    font: Theme.font.counter
                    color: Theme.color.accentText
                    Accessible.ignored: true
                }
            }
        }
        Text {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            font: Theme.font.shrunk(Theme.font.tab, root.wordScale)
            color: root.checked ? Theme.color.text : Theme.color.textMuted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
