// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What a person meets first: the next meeting, their own open agreements, and input that waits.
AppScreen {
    id: root

    readonly property bool wide: room === "expanded"
    readonly property TodayViewModel today: TodayViewModel { services: root.services }

    title: qsTr("I dag")
    subtitle: services.words.day(services.nowMs())
    actions: IconButton {
        iconName: "search"
        text: qsTr("Søg")
        onClicked: root.navigator.open("search", {})
    }

    FollowUpDialog {
        id: followUp
        services: root.services
        navigator: root.navigator
    }
    NewAreaDialog {
        id: newArea
        services: root.services
        onMade: id => root.navigator.open("area", { areaId: id })
    }
    Welcome {
        anchors.fill: parent
        visible: root.today.firstTime
        signedIn: root.services.login.length > 0
        onSignInWanted: root.navigator.open("settings", { section: "account" })
        onAreaWanted: newArea.begin()
        onRehearsalWanted: root.navigator.open("rehearsal", {})
    }
    ScrollColumn {
        anchors.fill: parent
        visible: root.today.ready && !root.today.firstTime
        widthMax: root.wide ? 2 * Theme.size.dialog + Theme.space.gap : Theme.size.readable

        OverdueWarning {
            Layout.fillWidth: true
            services: root.services
        }
        SecondaryButton {
            objectName: "overdueShown"
            visible: root.services.sync.overdueDays > 0
            text: qsTr("Se, hvad der venter")
            iconName: "here"
            onClicked: root.navigator.open("sync", {})
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                NextMeetingCard {
                    Layout.fillWidth: true
                    visible: root.today.meetings.count > 0
                    words: root.services.words
                    meeting: root.today.meetings.count > 0 ? root.today.nextMeeting : ({ title: "", place: "", group_name: "", starts_at: 0, ends_at: 0, status: "" })
                    onOpened: root.navigator.open("meeting", { meetingId: meeting.id })
                    onGroupOpened: root.navigator.open("groups", { groupId: meeting.group_id })
                }
                Card {
                    Layout.fillWidth: true
                    visible: root.today.meetings.count === 0

                    EmptyState {
                        Layout.fillWidth: true
                        iconName: "calendar"
                        text: qsTr("I har intet møde i kalenderen.")
                        actionText: qsTr("Planlæg et møde")
                        onTriggered: root.navigator.start("groups")
                    }
                }
                ComingMeetings {
                    Layout.fillWidth: true
                    words: root.services.words
                    meetings: root.today.meetings
                    onOpened: groupId => root.navigator.open("groups", { groupId: groupId })
                }
                WaitingInput {
                    Layout.fillWidth: true
                    words: root.services.words
                    waiting: root.today.waiting
                    onOpened: root.navigator.open("tray", {})
                }
            }
            MyAgreements {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                words: root.services.words
                agreements: root.today.agreements
                knowsMe: root.today.knowsMe
                signedIn: root.services.login.length > 0
                onOpened: id => root.navigator.open("agreements", { agreementId: id })
                onAllWanted: root.navigator.start("agreements")
                onFollowed: (agreement, kind) => followUp.follow(agreement, kind)
            }
        }
        SavedState {
            Layout.fillWidth: true
            services: root.services
            onOpened: root.navigator.open("sync", {})
        }
    }
}
