// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A person at the table: initials in the colour of the function, the name beneath. A press gives them the turn.
T.AbstractButton {
    id: root

    /// Code of the person's function.
    required property string functionCode
    /// The function's name, for screen readers.
    required property string functionWord
    /// Their turn now.
    property bool speaking: false
    /// They have spoken in this round.
    property bool spoken: false
    /// Here today without being a member.
    property bool guest: false
    /// Not at the table today.
    property bool absent: false

    /// How it stands with the person, for screen readers.
    property string stateWord: absent ? qsTr("Er her ikke i dag") : speaking ? qsTr("Har ordet") : spoken ? qsTr("Har talt") : qsTr("Har ikke talt endnu")
    readonly property FunctionTone tone: Theme.tone(functionCode)
    readonly property string firstName: text.split(" ")[0]
    readonly property string initials: text.split(" ").filter(part => part).map(part => part[0]).slice(0, 2).join("").toUpperCase()

    implicitWidth: Math.max(Theme.size.seat, 112)
    implicitHeight: Theme.size.seat + Theme.space.xs + name.implicitHeight
    hoverEnabled: true
    opacity: absent ? 0.5 : 1
    Accessible.role: Accessible.Button
    Accessible.name: guest ? qsTr("%1, %2, gæst").arg(text).arg(functionWord) : qsTr("%1, %2").arg(text).arg(functionWord)
    Accessible.description: stateWord
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Rectangle {
            id: disc
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.size.seat
            height: width
            radius: width / 2
            color: root.speaking ? root.tone.strong : root.tone.soft
            border.width: root.speaking ? 0 : Theme.size.outline
            border.color: root.spoken ? root.tone.strong : Theme.color.outline

            Text {
                anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: -8 }
                text: root.initials
                textFormat: Text.PlainText
                font: Theme.font.shrunk(Theme.font.heading, Math.min(1, Theme.size.seat / 3 / Theme.font.heading.pixelSize))
                color: root.speaking ? root.tone.strongText : root.tone.softText
                Accessible.ignored: true
            }
            Icon {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.s }
                width: Theme.size.mark
                height: Theme.size.mark
                name: root.tone.icon
                color: root.speaking ? root.tone.strongText : root.tone.softText
            }
            Rectangle {
                anchors { right: parent.right; rightMargin: -Theme.space.m; top: parent.top; topMargin: -Theme.space.xs } // clear of the initials
                width: Theme.size.mark + 10
                height: width
                radius: width / 2
                visible: root.speaking || root.spoken
                color: root.speaking ? Theme.color.accent : Theme.color.surface
                border.width: root.speaking ? 0 : Theme.size.hairline
                border.color: Theme.color.outline

                Icon {
                    anchors.centerIn: parent
                    width: Theme.size.mark
                    height: Theme.size.mark
                    name: root.speaking ? "speak" : "check"
                    color: root.speaking ? Theme.color.accentText : Theme.color.text
                }
            }
            FocusRing {
                shown: root.visualFocus
                cornerRadius: parent.width / 2
            }
        }
        Text {
            id: name
            anchors { top: disc.bottom; topMargin: Theme.space.xs; horizontalCenter: parent.horizontalCenter }
            width: parent.width
            text: root.guest ? qsTr("%1, gæst").arg(root.firstName) : root.firstName
            textFormat: Text.PlainText
            font: root.speaking ? Theme.font.bodyStrong : Theme.font.label
            color: Theme.color.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
