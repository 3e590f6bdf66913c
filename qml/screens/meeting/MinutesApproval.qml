// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Each member puts their initials under the minutes by a press on their own seat; then the minutes are locked.
Card {
    id: root

    required property AppServices services
    required property MeetingMinutesViewModel minutes
    required property double lockedAt
    required property string lockedBy

    title: minutes.locked ? qsTr("Referatet er låst") : qsTr("Godkend referatet")

    BodyText {
        Layout.fillWidth: true
        text: root.minutes.locked
            ? qsTr("Låst %1 kl. %2 af %3. Det, der skal ændres, skrives som en tilføjelse.").arg(root.services.words.day(root.lockedAt)).arg(root.services.words.clockTime(root.lockedAt)).arg(root.lockedBy.length > 0 ? root.lockedBy : qsTr("gruppen"))
            : root.minutes.approvalsMissing > 0 ? qsTr("Er det, som I husker det? Tryk på jeres egen plads. %n mangler.", "", root.minutes.approvalsMissing)
            : qsTr("Alle har godkendt. Nu kan referatet låses.")
        color: Theme.color.textMuted
    }
    BodyText {
        objectName: "changedSinceLocked"
        Layout.fillWidth: true
        visible: root.minutes.changedSinceLocked
        text: qsTr("Noget er ændret siden: det kom fra en enhed, der ikke havde hørt om låsen. Læs referatet igennem, og skriv en tilføjelse om det, der skal gælde.")
        font.weight: Font.DemiBold
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title

        Repeater {
            model: root.minutes.approvals

            Column {
                id: place

                required property var modelData
                readonly property bool approved: modelData.approvedAt > 0

                Seat {
                    anchors.horizontalCenter: parent.horizontalCenter
                    objectName: "approve_" + place.modelData.name.split(" ")[0]
                    enabled: !root.minutes.locked
                    text: place.modelData.name
                    functionCode: place.modelData.functionCode
                    functionWord: place.modelData.functionWord
                    spoken: place.approved
                    stateWord: place.approved ? qsTr("Har godkendt") : qsTr("Har ikke godkendt endnu")
                    onClicked: root.minutes.approve(place.modelData.id)
                }
                CaptionText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: place.approved ? qsTr("godkendt %1").arg(root.services.words.clockTime(place.modelData.approvedAt)) : " "
                }
            }
        }
    }
    PrimaryButton {
        objectName: "lockMinutes"
        visible: !root.minutes.locked
        iconName: "lock"
        text: qsTr("Lås referatet")
        onClicked: confirm.open()
    }
    ConfirmDialog {
        id: confirm
        title: qsTr("Lås referatet?")
        text: root.minutes.approvalsMissing > 0
            ? qsTr("%n har ikke godkendt endnu. Når referatet er låst, kan det kun ændres med en tilføjelse.", "", root.minutes.approvalsMissing)
            : qsTr("Når referatet er låst, kan det kun ændres med en tilføjelse.")
        confirmText: qsTr("Lås referatet")
        dangerous: false
        onConfirmed: root.minutes.lock()
    }
}
