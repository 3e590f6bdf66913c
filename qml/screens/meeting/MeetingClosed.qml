// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// After the end: the minutes read through, approved and locked, and then as documents and as a text to send.
FocusScope {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    signal groupWanted

    MeetingClosingViewModel {
        id: closing
        meeting: root.meeting
    }
    MeetingMinutesViewModel {
        id: minutes
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent

        PromptText {
            Layout.fillWidth: true
            text: qsTr("Tak for i dag. Mødet er afsluttet.")
        }
        Card {
            Layout.fillWidth: true
            visible: closing.agreements.count > 0
            title: qsTr("Det har I aftalt")
            spacing: Theme.space.s

            Repeater {
                model: closing.agreements

                AgreementLine {
                    required property var model

                    Layout.fillWidth: true
                    services: root.services
                    agreement: model
                    opens: !minutes.locked
                    hoverEnabled: opens
                    onClicked: {
                        if (!minutes.locked)
                            editing.show(model.id)
                    }
                }
            }
        }
        MinutesReading {
            Layout.fillWidth: true
            services: root.services
            minutes: minutes
        }
        MinutesApproval {
            Layout.fillWidth: true
            services: root.services
            minutes: minutes
            lockedAt: root.meeting.info.locked_at ?? 0
            lockedBy: root.meeting.info.locked_by ?? ""
        }
        MinutesAddenda {
            Layout.fillWidth: true
            visible: minutes.locked
            services: root.services
            minutes: minutes
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Referatet")

            BodyText {
                Layout.fillWidth: true
                text: closing.files.length > 0 ? qsTr("Referatet ligger i %1").arg(closing.folder)
                    : qsTr("Lav referatet som PDF til at sende og som dokument til at rette i.")
            }
            ChoiceChips {
                id: reader
                Layout.fillWidth: true
                visible: minutes.confidentialCount > 0
                label: qsTr("Hvem skal læse det?")
                chosen: ["group"]
                choices: [{ code: "group", word: qsTr("Gruppen: alt"), icon: "groups" },
                    { code: "others", word: qsTr("Andre: uden det, der kun er for gruppen"), icon: "lock" }]
                onPicked: picked => chosen = picked
            }
            InlineMessage {
                Layout.fillWidth: true
                visible: closing.problem.length > 0
                text: closing.problem
            }
            Repeater {
                model: closing.files

                ListRow {
                    required property string modelData

                    Layout.fillWidth: true
                    iconName: "document"
                    text: modelData.split("/").pop()
                    remark: modelData.endsWith(".pdf") ? qsTr("Åbn PDF") : qsTr("Åbn dokument")
                    onClicked: missing.visible = !closing.openFile(modelData)
                }
            }
            InlineMessage {
                id: missing
                Layout.fillWidth: true
                visible: false
                text: qsTr("Der er ikke noget program til filen på denne enhed. Find den i mappen, eller send den.")
            }
            PrimaryButton {
                objectName: "writeMinutes"
                iconName: "document"
                enabled: !closing.writing
                text: closing.writing ? qsTr("Skriver referatet …") : closing.files.length > 0 ? qsTr("Lav det igen") : qsTr("Lav referatet")
                onClicked: closing.writeMinutes(minutes.confidentialCount > 0 && reader.chosen[0] === "others")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: !root.services.rehearsal
            title: qsTr("Næste gang")

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Aftal tiden, mens I sidder her. Det næste møde begynder med aftalerne fra i dag.")
            }
            SecondaryButton {
                objectName: "nextMeeting"
                iconName: "calendar"
                text: qsTr("Gå til gruppens møder")
                onClicked: root.groupWanted()
            }
        }
        Card {
            Layout.fillWidth: true
            visible: closing.mailText.length > 0
            title: qsTr("Tekst til at sende med")

            BodyText {
                Layout.fillWidth: true
                text: closing.mailText
            }
            SecondaryButton {
                objectName: "copyMail"
                iconName: "mail"
                text: qsTr("Kopiér teksten")
                onClicked: closing.copy(closing.mailText)
            }
        }
    }
    AgreementDialog {
        id: editing
        services: root.services
        meeting: root.meeting
    }
}
