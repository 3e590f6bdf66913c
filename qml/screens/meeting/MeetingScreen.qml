// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A meeting, full screen: before the start, on the table, and closed. Opened with { meetingId }; it goes on where it
/// was left.
AppScreen {
    id: root

    property string meetingId: navigator.about.meetingId ?? ""

    readonly property string status: held.status
    readonly property bool running: status === "i_gang"

    title: !running ? held.info.title ?? qsTr("Mødet") : table.crowded ? "" : compact ? qsTr("Møde %1").arg(held.info.number) : held.block.title ?? ""
    subtitle: !running ? held.info.group_name ?? "" : compact ? "" : held.block.purpose ?? ""
    barHeight: running ? table.barHeight : status === "planlagt" ? lobby.barHeight : 0
    actions: [
        IconButton {
            visible: root.running && !table.agendaBeside
            iconName: "list"
            text: qsTr("Dagsorden")
            onClicked: table.showAgenda()
        },
        IconButton {
            objectName: "present"
            visible: root.running && !root.compact
            iconName: "expand"
            text: qsTr("Vis spørgsmålet på væggen")
            onClicked: presenter.present()
        },
        QuietButton {
            visible: root.running
            iconOnly: root.compact
            iconName: "book"
            text: qsTr("Kort til tovholderen")
            onClicked: table.toggleCards()
        }
    ]

    MeetingViewModel {
        id: held
        services: root.services
        meetingId: root.meetingId
    }
    PresenterWindow {
        id: presenter
        meeting: held
    }
    ScreenAwake { active: root.running }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.meetingId.length === 0 || (held.ready && !held.hasCourse)
        iconName: "play"
        text: held.ready ? held.whyNoCourse
            : qsTr("Der er ikke valgt noget møde. Gå til I dag, og åbn mødet derfra.")
        actionText: qsTr("Gå til I dag")
        onTriggered: root.navigator.start("today")
    }
    MeetingLobby {
        id: lobby
        anchors.fill: parent
        visible: root.status === "planlagt" && held.hasCourse
        onRehearsalWanted: root.navigator.open("rehearsal", { course: held.info.course, template: held.info.template, planned: true, playbook: held.info.playbook_id })
        services: root.services
        meeting: held
    }
    MeetingTable {
        id: table
        anchors.fill: parent
        visible: root.running && held.hasCourse
        services: root.services
        meeting: held
    }
    MeetingClosed {
        anchors.fill: parent
        visible: root.status === "afsluttet"
        onGroupWanted: root.navigator.open("groups", { groupId: held.info.group_id })
        services: root.services
        meeting: held
    }
}
