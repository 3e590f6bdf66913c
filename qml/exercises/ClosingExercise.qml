// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Everything read through aloud: what was agreed, the partner map, how often the group meets. Then the meeting ends.
Exercise {
    id: root

    /// Where they are taken up; undefined when the meeting has no such block.
    readonly property var recapBlock: Array.from(meeting.agenda).find(entry => entry.kind === "recap" && entry.state !== "later")

    MeetingClosingViewModel {
        id: closing
        meeting: root.meeting
    }
    MeetingRecapViewModel {
        id: since
        meeting: root.meeting
    }
    PartnerMapViewModel {
        id: partners
        services: root.services
        area: root.meeting.info.area_id
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        PromptText {
            Layout.fillWidth: true
            text: closing.agreements.count > 0 ? qsTr("I har aftalt %n ting i dag", "", closing.agreements.count) : qsTr("Der er ikke skrevet nogen aftaler i dag")
        }
        Banner {
            Layout.fillWidth: true
            visible: closing.incomplete > 0
            mood: "warn"
            text: qsTr("%n aftaler mangler en ansvarlig eller en dato. Tryk på aftalen, og vælg.", "", closing.incomplete)
        }
        Banner {
            Layout.fillWidth: true
            visible: since.undecided + since.notDiscussed > 0
            mood: "warn"
            text: qsTr("%n aftaler fra tidligere møder er ikke drøftet. Det står i referatet, og de kommer igen næste gang.", "", since.undecided + since.notDiscussed)
            actionText: root.recapBlock ? qsTr("Tag dem nu") : ""
            onTriggered: root.meeting.goTo(root.recapBlock.block)
        }
        Card {
            Layout.fillWidth: true
            visible: closing.agreements.count > 0
            spacing: Theme.space.s

            Repeater {
                model: closing.agreements

                AgreementLine {
                    required property var model

                    Layout.fillWidth: true
                    services: root.services
                    agreement: model
                    onClicked: editing.show(model.id)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: partners.partners > 0
            title: qsTr("Jeres partnere")

            PartnerMap {
                Layout.fillWidth: true
                map: partners
                readOnly: true
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.meeting.info.frequency.length > 0
            title: qsTr("I mødes igen")

            BodyText {
                Layout.fillWidth: true
                text: root.services.words.of("meeting", "frequency", root.meeting.info.frequency)
            }
        }
        QuestionNotes {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
        PrimaryButton {
            objectName: "closeMeeting"
            Layout.alignment: Qt.AlignHCenter
            iconName: "check"
            text: qsTr("Afslut mødet")
            onClicked: confirm.open()
        }
    }
    ConfirmDialog {
        id: confirm
        title: qsTr("Afslut mødet?")
        text: qsTr("Uret stopper, og referatet kan laves. Alt, I har skrevet, er gemt.")
        confirmText: qsTr("Afslut mødet")
        dangerous: false
        onConfirmed: root.meeting.close()
    }
    AgreementDialog {
        id: editing
        services: root.services
        meeting: root.meeting
    }
}
