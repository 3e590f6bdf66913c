// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// A course, meeting or block in the outline: its name, its minutes, and how much is wrong in it.
ListRow {
    id: root

    /// As playbookrows.h has it.
    required property var row
    /// The keyboard is on it.
    property bool focused: false
    /// What is dragged would come here.
    property bool target: false

    readonly property string minutes: row.level === 0 ? "" : row.level === 1 && row.minutesOfBlocks !== row.minutes
        ? qsTr("%1 af %2 min.").arg(row.minutesOfBlocks).arg(row.minutes) : qsTr("%1 min.").arg(row.minutes)

    /// The handle is at that height of the row.
    signal dragged(y: real)
    signal dropped

    objectName: "outline_" + row.key
    leftPadding: Theme.space.l + Math.max(0, row.level - 1) * Theme.space.l
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    raised: row.level === 1
    opens: false
    titleLinesMax: 6
    iconName: row.level === 0 ? "book" : ""
    text: row.title.length > 0 ? row.title : qsTr("Uden navn")
    remark: [row.kindWord === row.title ? "" : row.kindWord, minutes].filter(part => part).join(" · ")
    Accessible.description: [remark, row.problems > 0 ? qsTr("%n steder mangler noget", "", row.problems) : ""].filter(part => part).join(", ")

    StatusBadge {
        visible: root.row.problems > 0
        mood: "warn"
        text: root.row.problems
    }
    Icon {
        width: Theme.size.icon
        height: Theme.size.icon
        visible: root.row.count > 1
        name: "menu"
        color: Theme.color.textMuted

        MouseArea {
            objectName: "handle"
            anchors.fill: parent
            anchors.margins: -Theme.space.m
            preventStealing: true
            cursorShape: Qt.SizeVerCursor
            onPositionChanged: mouse => root.dragged(mapToItem(root, 0, mouse.y).y)
            onReleased: root.dropped()
        }
    }
    Rectangle {
        parent: root
        width: root.width
        height: Theme.size.outline
        visible: root.target
        color: Theme.color.accent
    }
    FocusRing {
        parent: root
        shown: root.focused
    }
}
