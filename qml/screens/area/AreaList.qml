// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A part of an area: a heading, its lines, and the way to all of them.
Card {
    id: root

    required property int count
    /// Said when there is nothing.
    required property string emptyText
    /// A verb; empty shows no button.
    property string actionText: ""

    /// The button leaves the heading no room beside it.
    readonly property bool cramped: width < Theme.compactBelow && Theme.largeText

    signal actionWanted


    spacing: Theme.space.xs
    headingInset: action.visible ? action.width - padding + Theme.space.m : 0

    BodyText {
        Layout.fillWidth: true
        visible: root.count === 0
        color: Theme.color.textMuted
        text: root.emptyText
    }
    QuietButton {
        text: root.actionText
        visible: root.cramped && root.actionText.length > 0
        onClicked: root.actionWanted()
    }
    // The button stands beside the heading, so that the lines can follow it in the card.
    QuietButton {
        id: action
        text: root.actionText
        parent: root
        anchors { right: parent.right; top: parent.top; margins: Theme.space.xs }
        visible: !root.cramped && root.actionText.length > 0
        onClicked: root.actionWanted()
    }
}
