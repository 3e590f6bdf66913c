// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// Something that concerns the whole screen: one or two sentences and, where there is one, what to do.
Rectangle {
    id: root

    required property string text
    /// "info", "warn" or "critical".
    property string mood: "info"
    /// A verb; empty shows no button.
    property string actionText: ""

    readonly property color ink: ({ info: Theme.color.infoSoftText, warn: Theme.color.warnSoftText, critical: Theme.color.dangerSoftText })[mood]

    signal triggered

    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    implicitWidth: row.implicitWidth + 2 * Theme.space.l
    radius: Theme.size.radius
    color: ({ info: Theme.color.infoSoft, warn: Theme.color.warnSoft, critical: Theme.color.dangerSoft })[mood]
    Accessible.role: mood === "info" ? Accessible.Note : Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.l; rightMargin: Theme.space.m }
        columns: root.actionText.length > 0 && root.width >= Theme.compactBelow ? 3 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Icon {
            Layout.preferredWidth: Theme.size.icon
            Layout.preferredHeight: Theme.size.icon
            name: root.mood === "warn" ? "warning" : root.mood
            color: root.ink
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            lineHeight: 1.1
            color: root.ink
            Accessible.ignored: true
        }
        ActionButton {
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            Layout.alignment: Qt.AlignRight
            visible: root.actionText.length > 0
            text: root.actionText
            fillColor: "transparent"
            hoverColor: Theme.color.shadow
            textColor: root.ink
            outlineColor: root.ink
            onClicked: root.triggered()
        }
    }
}
