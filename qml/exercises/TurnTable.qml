// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The round about the table: who has the word, and the button that passes it on. A press on a seat writes for that person.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    spacing: Theme.space.m

    TurnRing {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.width, Theme.size.ring)
        Layout.preferredHeight: Layout.preferredWidth * Math.max(1, 0.65 * Theme.textScale) // large names need more between the seats
        seats: root.meeting.seats
        speaker: root.meeting.speaker
        onChosen: id => root.meeting.giveWord(id)
    }
    PrimaryButton {
        objectName: "passTurn"
        Layout.fillWidth: true
        iconName: "forward"
        text: root.meeting.speaker.length > 0 ? qsTr("Giv ordet videre") : qsTr("Tag en runde")
        onClicked: root.meeting.passTurn()
    }
    SecondaryButton {
        objectName: "wholeGroup"
        Layout.fillWidth: true
        iconName: "groups"
        enabled: root.meeting.speaker.length > 0
        text: qsTr("Skriv for hele gruppen")
        onClicked: root.meeting.giveWord("")
    }
    QuietButton {
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("Gæster ved bordet")
        onClicked: guestDialog.open()
    }
    GuestDialog {
        id: guestDialog
        services: root.services
        meeting: root.meeting
    }
}
