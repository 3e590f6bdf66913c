// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The meeting that comes next, or the one that runs: what, when, where, with whom, and the way in.
Card {
    id: root

    required property WordList words
    /// Columns of queries::comingMeetings.
    required property var meeting

    readonly property bool running: meeting.status === "i_gang"
    readonly property string hours: [words.clockTime(meeting.starts_at), words.clockTime(meeting.ends_at)].filter(part => part).join("\u2060–\u2060")

    signal opened
    signal groupOpened

    spacing: Theme.space.m

    StatusBadge {
        visible: root.running
        mood: "info"
        iconName: "play"
        text: qsTr("I gang nu")
    }
    CaptionText {
        Layout.fillWidth: true
        visible: !root.running
        text: qsTr("Jeres næste møde")
    }
    TitleText {
        Layout.fillWidth: true
        text: root.meeting.title
    }
    Fact {
        visible: root.meeting.starts_at > 0
        iconName: "clock"
        text: qsTr("%1 kl. %2").arg(root.words.day(root.meeting.starts_at)).arg(root.hours)
    }
    Fact {
        visible: root.meeting.place.length > 0
        iconName: "area"
        text: root.meeting.place
    }
    Fact {
        iconName: "groups"
        text: root.meeting.group_name
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        spacing: Theme.space.s

        PrimaryButton {
            text: root.running ? qsTr("Fortsæt mødet") : qsTr("Åbn mødet")
            iconName: "play"
            onClicked: root.opened()
        }
        SecondaryButton {
            text: qsTr("Se gruppen")
            onClicked: root.groupOpened()
        }
    }
}
