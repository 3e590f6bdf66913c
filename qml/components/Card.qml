// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// A note on the table: a heading and what belongs to it.
Rectangle {
    id: root

    /// The heading; empty shows none.
    property string title: ""
    /// Code of the function that speaks here: a coloured edge; empty for none. Its name must stand in the card.
    property string functionCode: ""
    /// Kept free to the right of the heading, for a button.
    property real headingInset: 0
    property int padding: Theme.space.l
    /// What can grow in it takes the room that a taller card beside it leaves.
    property bool stretched: false
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.size.radius
    color: Theme.color.surface
    border.width: Theme.size.hairline
    border.color: Theme.color.divider
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        z: -1
        x: 0
        y: 3
        width: parent.width
        height: parent.height
        radius: root.radius
        color: Theme.color.shadow
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.size.radius; bottomMargin: Theme.size.radius }
        width: Theme.size.edge
        radius: width / 2
        visible: root.functionCode.length > 0
        color: Theme.tone(root.functionCode).strong
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.padding }
        height: root.stretched ? root.height - 2 * root.padding : implicitHeight
        spacing: Theme.space.m

        HeadingText {
            Layout.fillWidth: true
            Layout.rightMargin: root.headingInset
            visible: root.title.length > 0
            text: root.title
        }
    }
}
