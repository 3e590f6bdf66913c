// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// One of the nine recommendations, and in words how far the group has come with it.
T.AbstractButton {
    id: root

    required property string number
    /// Something is said of where the area stands, and of what the group will do.
    required property bool begun
    required property bool planned
    /// How many records show it.
    required property int evidence
    /// What is said, in few lines; empty shows none.
    property string stands: ""
    property string plan: ""
    /// A press opens it; else it is one of several to choose.
    property bool opens: false

    readonly property string state: planned ? qsTr("Vi ved, hvad vi vil") : begun ? qsTr("Vi ved, hvor vi står") : qsTr("Ikke talt om endnu")
    readonly property color ink: checked ? Theme.color.accentText : Theme.color.text

    component Said: BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        maximumLineCount: 3
        elide: Text.ElideRight
        color: root.ink
        Accessible.ignored: true
    }

    implicitHeight: Math.max(Theme.size.target, words.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space.m
    hoverEnabled: true
    Accessible.role: opens ? Accessible.Button : Accessible.RadioButton
    Accessible.name: qsTr("%1. %2").arg(number).arg(text)
    Accessible.description: Array.of(state, stands, plan).filter(part => part).join(". ")
    Accessible.checkable: !opens
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radius
        color: root.checked ? Theme.color.accent : root.hovered ? Theme.color.hovered : root.planned ? Theme.color.goodSoft
            : root.begun ? Theme.color.infoSoft : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }
    contentItem: RowLayout {
        id: words
        spacing: Theme.space.m

        Text {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.size.icon // so that the words stand under each other
            text: root.number
            textFormat: Text.PlainText
            font: Theme.font.prompt
            color: root.ink
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font: Theme.font.bodyStrong
                color: root.ink
                Accessible.ignored: true
            }
            Said {
                text: root.stands
            }
            Said {
                visible: root.plan.length > 0
                text: qsTr("Vi vil: %1").arg(root.plan)
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xs

                Icon {
                    Layout.preferredWidth: Theme.size.iconSmall
                    Layout.preferredHeight: Theme.size.iconSmall
                    name: root.planned ? "check" : root.begun ? "eye" : "wait"
                    color: root.ink
                }
                CaptionText {
                    Layout.fillWidth: true
                    text: root.evidence > 0 ? qsTr("%1 · %n spor", "", root.evidence).arg(root.state) : root.state
                    color: root.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
