// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A line in a list that opens something: a title, a remark, and what the screen puts at its end.
T.ItemDelegate {
    id: root

    /// Under the title; empty shows none.
    property string remark: ""
    /// Name of an icon at the start; empty for none.
    property string iconName: ""
    property color iconColor: Theme.color.textMuted
    /// Code of a function: a coloured edge; empty for none.
    property string functionCode: ""
    /// This line's detail is open beside the list.
    property bool current: false
    /// Lies on the ground as a note of its own; else it is a line of the card around it.
    property bool raised: false
    /// Shows that a press opens something.
    property bool opens: true
    /// The title's most lines; the rest is cut.
    property int titleLinesMax: 3
    /// Badges and buttons at the end.
    default property alias trailing: trailingRow.data

    implicitWidth: ListView.view ? ListView.view.width : contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.target + Theme.space.s, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.largeText && !raised && functionCode.length === 0 ? Theme.space.s : Theme.space.l
    rightPadding: Theme.space.m
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    focusPolicy: ListView.view ? Qt.ClickFocus : Qt.StrongFocus // the arrow keys go through a list
    Accessible.name: text
    Accessible.description: remark
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radius
        color: root.current ? Theme.color.accentSoft : root.hovered || root.down ? Theme.color.hovered : root.raised ? Theme.color.surface : "transparent"
        border.width: root.raised ? Theme.size.hairline : 0
        border.color: root.current ? Theme.color.accent : Theme.color.divider

        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.space.m; bottomMargin: Theme.space.m }
            width: Theme.size.edge
            radius: width / 2
            visible: root.functionCode.length > 0
            color: Theme.tone(root.functionCode).strong
        }
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus || (root.activeFocus && root.focusReason === Qt.OtherFocusReason) // arrow keys in a list
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            Layout.preferredWidth: Theme.size.icon
            Layout.preferredHeight: Theme.size.icon
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.current ? Theme.color.accentSoftText : root.iconColor
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: root.text
                lineHeight: 1
                color: root.current ? Theme.color.accentSoftText : Theme.color.text
                maximumLineCount: root.titleLinesMax
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            CaptionText {
                Layout.fillWidth: true
                visible: root.remark.length > 0
                text: root.remark
                color: root.current ? Theme.color.accentSoftText : Theme.color.textMuted
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: trailingRow
            spacing: Theme.space.s
        }
        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            visible: root.opens
            name: "forward"
            color: Theme.color.textMuted
        }
    }
}
