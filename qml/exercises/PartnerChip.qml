// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A partner as one function knows it. One that several functions share stands out.
T.AbstractButton {
    id: root

    required property string functionCode
    /// One of domain::partnerLinkStates, or empty.
    required property string linkState
    /// How many functions work with the partner.
    required property int functions

    readonly property FunctionTone tone: Theme.tone(functionCode)
    readonly property bool shared: functions > 1
    readonly property string sharedWords: shared ? qsTr("%n funktioner", "", functions) : ""
    readonly property string stateWords: ({ udvides: qsTr("skal udbygges"), oenskes: qsTr("ønskes") })[linkState] ?? ""
    readonly property string remark: sharedWords + (sharedWords.length > 0 && stateWords.length > 0 ? " · " : "") + stateWords
    readonly property color ink: shared ? tone.strongText : tone.softText

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.target, contentItem.implicitHeight + 2 * Theme.space.s)
    leftPadding: Theme.space.xs * 2
    rightPadding: Theme.space.xs * 2
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: remark
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radiusSmall
        color: root.shared ? root.tone.strong : root.tone.soft
        border.width: root.linkState === "oenskes" ? Theme.size.outline : 0
        border.color: root.tone.strong

        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.size.radiusSmall
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.text
            font: Theme.font.control
            color: root.ink
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.remark.length > 0
            spacing: Theme.space.xs

            Icon {
                Layout.preferredWidth: Theme.size.mark
                Layout.preferredHeight: Theme.size.mark
                visible: root.shared
                name: "link"
                color: root.ink
            }
            BodyText {
                Layout.fillWidth: true
                text: root.remark
                font: Theme.font.tab
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
