// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The group's meetings: those held, with what they agreed, those to come, and the way to the next.
Card {
    id: root

    required property AppServices services
    required property Navigator navigator
    required property GroupViewModel group

    readonly property var row: group.group

    title: qsTr("Møder")
    spacing: Theme.space.s

    MeetingPlanViewModel {
        id: plan
        services: root.services
        group: root.group.group
        meetings: root.group.meetings
    }
    PlanMeetingDialog {
        id: planDialog
        plan: plan
        onTimesWanted: meeting => timesDialog.begin(meeting)
    }
    InviteDialog {
        id: inviteDialog
        services: root.services
        navigator: root.navigator
    }
    ProposedTimesDialog {
        id: timesDialog
        services: root.services
        onInviteWanted: meeting => inviteDialog.begin(meeting)
    }
    DesignDialog {
        id: designDialog
        services: root.services
    }
    CallOffDialog {
        id: callOffDialog
        services: root.services
        navigator: root.navigator
    }

    Repeater {
        model: root.group.meetings

        MeetingRow {
            required property var model
            required property int index

            Layout.fillWidth: true
            words: root.services.words
            meeting: model
            designed: root.row.kind === "ressourcenetvaerk"
            onOpened: root.navigator.open("meeting", { meetingId: model.id })
            onChangeWanted: planDialog.change(root.group.meetings.at(index))
            onTimesWanted: timesDialog.begin(model.id)
            onDesignWanted: designDialog.begin(model.id)
            onInviteWanted: inviteDialog.begin(model.id)
            onAgreementsWanted: root.navigator.open("agreements", { meetingId: model.id, status: "" })
            onRemoveWanted: model.invited > 0 ? callOffDialog.begin(model.id) : root.services.remove("meeting", model.id)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.group.meetings.ready && root.group.meetings.count === 0
        color: Theme.color.textMuted
        text: qsTr("I har ikke planlagt noget møde endnu.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        PrimaryButton {
            objectName: "planMeeting"
            text: root.group.meetings.count === 0 ? qsTr("Planlæg det første møde") : qsTr("Planlæg et møde")
            iconName: "calendar"
            onClicked: planDialog.begin()
        }
        SecondaryButton {
            objectName: "rehearse"
            text: qsTr("Prøv et møde")
            iconName: "play"
            hint: qsTr("Med en gruppe, der ikke findes")
            onClicked: root.navigator.open("rehearsal", { course: root.row.course ?? "" })
        }
    }
}
