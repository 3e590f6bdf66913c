// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A meeting, full screen: before the start, on the table, and closed. Opened with { meetingId }; it goes on where it
/// was left.
AppScreen {
    id: root

    readonly property string status: meeting.status
    readonly property bool running: status === "i_gang"

    title: running && meeting.block.title ? meeting.block.title : meeting.info.title ?? qsTr("Mødet")
    subtitle: running ? (meeting.block.purpose ?? "") : meeting.info.group_name ?? ""
    actions: [
        IconButton {
            visible: root.running && root.compact
            iconName: "list"
            text: qsTr("Dagsorden")
            onClicked: table.onTable?.showAgenda()
        },
        SecondaryButton {
            visible: root.running && !root.compact
            iconName: "book"
            text: qsTr("Kort til tovholderen")
            onClicked: table.onTable?.toggleCards()
        },
        IconButton {
            visible: root.running && root.compact
            iconName: "book"
            text: qsTr("Kort til tovholderen")
            onClicked: table.onTable?.toggleCards()
        }
    ]

    MeetingViewModel {
        id: meeting
        services: root.services
        meetingId: root.navigator.about.meetingId ?? ""
    }
    ScreenAwake { active: root.running }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.navigator.about.meetingId === undefined || (meeting.ready && !meeting.hasCourse)
        iconName: "play"
        text: meeting.ready ? qsTr("Mødets forløb findes ikke på denne enhed. Læg drejebogen i mappen med drejebøger, og åbn mødet igen.")
            : qsTr("Der er ikke valgt noget møde. Gå til I dag, og åbn mødet derfra.")
        actionText: qsTr("Gå til I dag")
        onTriggered: root.navigator.start("today")
    }
    Loader {
        anchors.fill: parent
        active: root.status === "planlagt" && meeting.hasCourse
        sourceComponent: MeetingLobby {
            services: root.services
            meeting: meeting
        }
    }
    Loader {
        id: table
        readonly property MeetingTable onTable: item as MeetingTable

        anchors.fill: parent
        active: root.running && meeting.hasCourse
        sourceComponent: MeetingTable {
            services: root.services
            meeting: meeting
        }
    }
    Loader {
        anchors.fill: parent
        active: root.status === "afsluttet"
        sourceComponent: MeetingClosed {
            services: root.services
            meeting: meeting
        }
    }
}
