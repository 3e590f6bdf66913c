// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Writing in private: the tablet goes round, and nobody sees the others' words before the group shows them.
ColumnLayout {
    id: root

    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel prompts

    spacing: Theme.space.s

    BodyText {
        Layout.fillWidth: true
        visible: root.meeting.hidden
        text: root.prompts.hiddenNotes > 0 ? qsTr("%n har skrevet i det skjulte. Ingen ser det, før I viser det.", "", root.prompts.hiddenNotes)
            : qsTr("I skriver i det skjulte. Send tabletten rundt.")
        color: Theme.color.textMuted
    }
    SecondaryButton {
        objectName: "hideNotes"
        visible: !root.meeting.hidden
        iconName: "lock"
        text: qsTr("Skriv i det skjulte")
        onClicked: root.meeting.hide()
    }
    PrimaryButton {
        objectName: "revealNotes"
        visible: root.meeting.hidden && root.prompts.hiddenNotes > 0
        iconName: "eye"
        text: qsTr("Vis, hvad I har skrevet")
        onClicked: confirm.open()
    }
    SecondaryButton {
        visible: root.meeting.hidden && root.prompts.hiddenNotes === 0
        iconName: "eye"
        text: qsTr("Skriv åbent igen")
        onClicked: root.prompts.reveal()
    }
    ConfirmDialog {
        id: confirm
        title: qsTr("Vis det for alle?")
        text: qsTr("Alle ved bordet kan læse, hvad hver af jer har skrevet. Det kan ikke skjules igen.")
        confirmText: qsTr("Vis det")
        dangerous: false
        onConfirmed: root.prompts.reveal()
    }
}
