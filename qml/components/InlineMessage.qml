// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// One sentence that says what is wrong here and what to do. Announced when it appears.
Rectangle {
    id: root

    required property string text
    /// "warn" for what is not wrong yet, else "critical".
    property string mood: "critical"

    readonly property color ink: mood === "warn" ? Theme.color.warnSoftText : Theme.color.dangerSoftText

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    radius: Theme.size.radiusSmall
    color: mood === "warn" ? Theme.color.warnSoft : Theme.color.dangerSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.m }
        spacing: Theme.space.s

        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            Layout.alignment: Qt.AlignTop
            name: "warning"
            color: root.ink
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            font: Theme.font.caption
            color: root.ink
            Accessible.ignored: true
        }
    }
}
