// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One meeting of a group: when, where, how it stands, and what can be done with it.
ColumnLayout {
    id: root

    required property WordList words
    /// Columns of queries::meetingsOf.
    required property var meeting
    /// Its agenda is laid out by the group itself.
    required property bool designed

    readonly property bool held: meeting.status === "afsluttet"
    readonly property bool running: meeting.status === "i_gang"
    readonly property string hours: [words.clockTime(meeting.starts_at), words.clockTime(meeting.ends_at)].filter(part => part).join("\u2060–\u2060")
    readonly property string when: meeting.starts_at > 0 ? qsTr("%1 kl. %2").arg(words.day(meeting.starts_at)).arg(hours) : meeting.proposed > 0 ? "" : qsTr("Uden dato")

    signal opened
    signal changeWanted
    signal timesWanted
    signal designWanted
    signal inviteWanted
    signal agreementsWanted
    signal removeWanted

    spacing: Theme.space.s

    ListRow {
        objectName: "meeting" + root.meeting.number
        Layout.fillWidth: true
        leftPadding: 0
        rightPadding: 0
        iconName: root.held ? "check" : root.running ? "play" : "calendar"
        iconColor: root.held ? Theme.color.good : Theme.color.accent
        text: qsTr("%1. %2").arg(root.meeting.number).arg(root.meeting.title)
        remark: [root.when, root.meeting.proposed > 0 ? qsTr("%n foreslåede tidspunkter", "", root.meeting.proposed) : "", root.meeting.place].filter(part => part).join(" · ")
        onClicked: root.opened()
    }
    InlineMessage {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.icon + Theme.space.m
        visible: !root.held && !root.running && root.meeting.moved > 0
        mood: "warn"
        text: qsTr("Mødet er flyttet, siden I inviterede. Send en ny kalenderfil.")
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.icon + Theme.space.m
        Layout.bottomMargin: Theme.space.s
        spacing: Theme.space.s

        SecondaryButton {
            objectName: root.running ? "continueMeeting" : "openMeeting"
            visible: !root.held
            text: root.running ? qsTr("Fortsæt mødet") : qsTr("Åbn mødet")
            iconName: "play"
            onClicked: root.opened()
        }
        SecondaryButton {
            objectName: "invite"
            visible: !root.held && !root.running
            text: root.meeting.invited > 0 ? qsTr("Invitér igen") : qsTr("Invitér")
            iconName: "mail"
            onClicked: root.inviteWanted()
        }
        SecondaryButton {
            objectName: "designMeeting"
            visible: root.designed && !root.held && !root.running
            text: qsTr("Tilrettelæg mødet")
            iconName: "list"
            onClicked: root.designWanted()
        }
        SecondaryButton {
            objectName: "findTime"
            visible: !root.held && !root.running && (root.meeting.starts_at === 0 || root.meeting.proposed > 0)
            text: root.meeting.proposed > 0 ? qsTr("Notér svar, og vælg tid") : qsTr("Find et tidspunkt")
            iconName: "clock"
            onClicked: root.timesWanted()
        }
        QuietButton {
            visible: !root.held && !root.running
            text: qsTr("Ret tid og sted")
            iconName: "edit"
            onClicked: root.changeWanted()
        }
        QuietButton {
            visible: !root.held && !root.running
            text: qsTr("Aflys")
            iconName: "trash"
            hint: qsTr("Sletter mødet. Det kan fortrydes.")
            onClicked: root.removeWanted()
        }
        QuietButton {
            visible: root.held
            text: qsTr("%n aftaler", "", root.meeting.agreements)
            iconName: "agreements"
            onClicked: root.agreementsWanted()
        }
    }
}
