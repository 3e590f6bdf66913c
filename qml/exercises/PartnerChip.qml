// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A partner as one function knows it. One that several functions share stands out, and so does what has changed.
T.AbstractButton {
    id: root

    required property string functionCode
    /// One of domain::partnerLinkStates, or empty.
    required property string linkState
    /// How many functions work with the partner.
    required property int functions
    /// Since an earlier meeting: "ny", "deles", "vaek" or empty.
    property string change: ""

    readonly property FunctionTone tone: Theme.tone(functionCode)
    readonly property bool shared: functions > 1
    readonly property string sharedWords: shared ? qsTr("%n funktioner", "", functions) : ""
    readonly property string stateWords: ({ udvides: qsTr("skal udbygges"), oenskes: qsTr("ønskes") })[linkState] ?? ""
    readonly property bool gone: change === "vaek"
    readonly property string changeWords: ({ ny: qsTr("Ny"), deles: qsTr("Deles nu"), vaek: qsTr("Ikke med mere") })[change] ?? ""
    readonly property string remark: Array.of(changeWords, gone ? "" : sharedWords, gone ? "" : stateWords).filter(words => words).join(" · ")
    readonly property color ink: gone ? Theme.color.textMuted : shared ? tone.strongText : tone.softText

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
        color: root.gone ? "transparent" : root.shared ? root.tone.strong : root.tone.soft
        border.width: root.gone ? Theme.size.hairline : root.linkState === "oenskes" ? Theme.size.outline : 0
        border.color: root.gone ? Theme.color.outline : root.tone.strong

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
            font.family: Theme.font.control.family
            font.pixelSize: Theme.font.control.pixelSize
            font.weight: Theme.font.control.weight
            font.strikeout: root.gone
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
                visible: name.length > 0
                name: ({ ny: "star", vaek: "minus" })[root.change] ?? (root.shared ? "link" : "")
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
