// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// Something to put dots on. While somebody votes it shows theirs alone; otherwise all of them.
ListRow {
    id: root

    /// Somebody votes.
    required property bool voting
    /// Dots of the one who votes, of all, and how many the one who votes has left.
    required property int own
    required property int total
    required property int remaining

    readonly property int shown: voting ? own : total

    opens: false
    hoverEnabled: voting
    focusPolicy: voting ? Qt.StrongFocus : Qt.NoFocus
    titleLinesMax: 6
    Accessible.role: voting ? Accessible.Button : Accessible.StaticText
    Accessible.description: voting ? qsTr("%1 af dine prikker ligger her. Du har %2 tilbage").arg(own).arg(remaining)
        : qsTr("%n prikker", "", total)

    Row {
        spacing: Theme.space.xs

        Repeater {
            model: Math.min(root.shown, 12)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.mark
                height: width
                radius: width / 2
                color: root.functionCode.length > 0 ? Theme.tone(root.functionCode).strong : Theme.color.accent
            }
        }
    }
    BodyText {
        visible: root.shown > 0
        text: root.shown
        font: Theme.font.heading
        Accessible.ignored: true
    }
}
