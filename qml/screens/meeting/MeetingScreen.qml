// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A meeting, full screen: before the start, on the table, and closed. Opened with { meetingId }; it goes on where it
/// was left.
AppScreen {
    id: root

    readonly property string status: held.status
    readonly property bool running: status === "i_gang"

    title: running && held.block.title ? held.block.title : held.info.title ?? qsTr("Mødet")
    subtitle: running ? (held.block.purpose ?? "") : held.info.group_name ?? ""
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
        id: held
        services: root.services
        meetingId: root.navigator.about.meetingId ?? ""
    }
    ScreenAwake { active: root.running }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.navigator.about.meetingId === undefined || (held.ready && !held.hasCourse)
        iconName: "play"
        text: held.ready ? qsTr("Mødets forløb findes ikke på denne enhed. Læg drejebogen i mappen med drejebøger, og åbn mødet igen.")
            : qsTr("Der er ikke valgt noget møde. Gå til I dag, og åbn mødet derfra.")
        actionText: qsTr("Gå til I dag")
        onTriggered: root.navigator.start("today")
    }
    Loader {
        anchors.fill: parent
        active: root.status === "planlagt" && held.hasCourse
        sourceComponent: MeetingLobby {
            services: root.services
            meeting: held
        }
    }
    Loader {
        id: table
        readonly property MeetingTable onTable: item as MeetingTable

        anchors.fill: parent
        active: root.running && held.hasCourse
        sourceComponent: MeetingTable {
            services: root.services
            meeting: held
        }
    }
    Loader {
        anchors.fill: parent
        active: root.status === "afsluttet"
        sourceComponent: MeetingClosed {
            services: root.services
            meeting: held
        }
    }
}
