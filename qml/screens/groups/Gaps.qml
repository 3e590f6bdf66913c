// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// What the group still lacks, and whom to look for; or that it can meet.
Rectangle {
    id: root

    /// Sentences; empty when nothing is missing.
    required property var gaps

    readonly property bool complete: gaps.length === 0
    readonly property color ink: complete ? Theme.color.goodSoftText : Theme.color.warnSoftText

    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    radius: Theme.size.radius
    color: complete ? Theme.color.goodSoft : Theme.color.warnSoft
    Accessible.role: Accessible.Note
    Accessible.name: complete ? qsTr("Gruppen er klar til at mødes.") : gaps.join(" ")

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.gap }
        spacing: Theme.space.s

        Repeater {
            model: root.complete ? [qsTr("Gruppen er klar til at mødes.")] : root.gaps

            RowLayout {
                id: line

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.size.icon
                    Layout.preferredHeight: Theme.size.icon
                    name: root.complete ? "check" : "person"
                    color: root.ink
                }
                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData
                    color: root.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
