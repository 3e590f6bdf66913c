// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A partner and the functions that work with it.
Rectangle {
    id: root

    /// { name, description, shared, functions: a list of { code, word } }.
    required property var partner

    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    radius: Theme.size.radiusSmall
    color: partner.shared ? Theme.color.accentSoft : Theme.color.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: partner.name

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.m }
        spacing: Theme.space.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            BodyText {
                Layout.fillWidth: true
                text: root.partner.name
                font: Theme.font.bodyStrong
                color: root.partner.shared ? Theme.color.accentSoftText : Theme.color.text
            }
            StatusBadge {
                visible: root.partner.shared
                mood: "good"
                iconName: "link"
                text: qsTr("Fælles")
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: root.partner.description.length > 0
            color: root.partner.shared ? Theme.color.accentSoftText : Theme.color.textMuted
            text: root.partner.description
        }
        Flow {
            Layout.fillWidth: true
            visible: root.partner.functions.length > 0
            spacing: Theme.space.s

            Repeater {
                model: root.partner.functions

                FunctionBadge {
                    required property var modelData

                    functionCode: modelData.code
                    text: modelData.word
                }
            }
        }
    }
}
