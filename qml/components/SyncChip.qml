// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// Where everything is: an icon and words; a press lists what is not sent yet.
T.AbstractButton {
    id: root

    required property string iconName
    /// Photos counted on their own: "2 af 5 billeder sendt"; empty when there are none to tell of.
    property string photosText: ""
    /// Something waits for a person.
    property bool attention: false
    /// Only the icon; the words are for screen readers and the hint.
    property bool compact: false

    readonly property color ink: attention ? Theme.color.warnSoftText : Theme.color.text

    implicitWidth: compact ? Theme.size.target : row.implicitWidth + 2 * Theme.space.m
    implicitHeight: Math.max(Theme.size.target, row.implicitHeight)
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: photosText.length > 0 ? text + ", " + photosText : text
    Accessible.description: qsTr("Viser hvad der ikke er sendt endnu")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            anchors { fill: parent; topMargin: Theme.space.s; bottomMargin: Theme.space.s }
            radius: height / 2
            color: root.attention ? Theme.color.warnSoft : root.hovered ? Theme.color.hovered : Theme.color.surface
            border.width: Theme.size.hairline
            border.color: root.attention ? Theme.color.warn : Theme.color.divider

            FocusRing {
                shown: root.visualFocus
                cornerRadius: parent.height / 2
            }
        }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.s

            Icon {
                Layout.preferredWidth: Theme.size.iconSmall
                Layout.preferredHeight: Theme.size.iconSmall
                name: root.iconName
                color: root.ink
            }
            ColumnLayout {
                visible: !root.compact
                spacing: 0

                CaptionText {
                    text: root.text
                    lineHeight: 1
                    color: root.ink
                    Accessible.ignored: true
                }
                CaptionText {
                    visible: root.photosText.length > 0
                    text: root.photosText
                    lineHeight: 1
                    color: root.ink
                    Accessible.ignored: true
                }
            }
        }
    }

    MouseOver { id: mouse }
    Hint {
        text: root.Accessible.name
        visible: mouse.hovered && root.compact
    }
}
