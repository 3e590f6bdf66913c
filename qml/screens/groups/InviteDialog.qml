// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// The invitation to a meeting: its text, to be adapted, and the ways to send it.
Dialog {
    id: root

    required property AppServices services
    required property Navigator navigator

    property string meetingId: ""
    readonly property string adapted: editor.values.invitation ?? ""
    /// written is asked for since it changes with the meeting's time.
    readonly property bool tellsTime: invitation.written.length === 0 || invitation.tellsTime(letter)
    readonly property string letter: adapted.length > 0 ? adapted : invitation.written

    function begin(meeting: string) {
        root.meetingId = meeting
        root.open()
    }

    title: qsTr("Invitér til mødet")
    widthMax: Theme.size.readable
    onClosed: editor.flush()
    buttons: [
        PrimaryButton {
            text: qsTr("Åbn i mailprogram")
            iconName: "mail"
            onClicked: Qt.openUrlExternally(invitation.mail(root.letter))
        },
        SecondaryButton {
            text: qsTr("Gem som kalenderfil")
            iconName: "calendar"
            enabled: invitation.hasTime && invitation.proposed === 0
            hint: enabled ? "" : invitation.proposed > 0 ? qsTr("Vælg først et af tidspunkterne.") : qsTr("Mødet mangler en dag og et klokkeslæt.")
            onClicked: folder.open()
        },
        QuietButton {
            objectName: "copyInvitation"
            text: qsTr("Kopiér teksten")
            iconName: "text"
            onClicked: {
                invitation.copy(root.letter)
                root.navigator.tell(qsTr("Teksten er kopieret."), null)
            }
        }
    ]

    InvitationViewModel {
        id: invitation
        services: root.services
        meetingId: root.meetingId
        onFileSaved: path => root.navigator.tell(qsTr("Kalenderfilen ligger i %1").arg(path), null)
        onFileFailed: sentence => root.navigator.tell(sentence, null)
    }
    RecordEditor {
        id: editor
        services: root.services
        entity: "meeting"
        recordId: root.meetingId
    }
    SavedText {
        id: saved
        services: root.services
        editor: editor
    }
    FolderDialog {
        id: folder
        title: qsTr("Hvor skal kalenderfilen ligge?")
        onAccepted: invitation.saveCalendarFile(selectedFolder)
    }

    InlineMessage {
        Layout.fillWidth: true
        visible: invitation.moved
        text: qsTr("Mødet er flyttet, siden I inviterede. Send en ny kalenderfil.")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.adapted.length > 0 && !root.tellsTime
        mood: "warn"
        text: qsTr("Teksten nævner ikke tiden, som den er nu. Ret den, eller begynd forfra med vores forslag.")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: !invitation.hasTime && invitation.proposed === 0
        mood: "warn"
        text: qsTr("Mødet har ingen dag endnu, så der står ikke hvornår. Luk her, og vælg Find et tidspunkt eller Ret tid og sted.")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: invitation.hasTime && !invitation.hasPlace
        mood: "warn"
        text: qsTr("Der står ikke, hvor I mødes. Luk her, og vælg Ret tid og sted.")
    }
    CaptionText {
        Layout.fillWidth: true
        visible: invitation.invited.length > 0
        text: qsTr("Til %1").arg(invitation.invited)
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: invitation.withoutMail.length > 0
        text: qsTr("Vi mangler mailadressen på %1. Tryk på navnet under Rundt om bordet, og skriv den, eller giv dem teksten på en anden måde.").arg(invitation.withoutMail)
    }
    TextArea {
        id: field
        objectName: "invitationText"

        readonly property string letter: root.letter

        Layout.fillWidth: true
        label: invitation.subject
        message: editor.problemField === "invitation" ? editor.problem : ""
        savedText: saved.text
        text: letter
        onLetterChanged: {
            if (text !== letter)
                text = letter
        }
        onEdited: text => editor.set("invitation", text)
        onFinished: editor.flush()
    }
    QuietButton {
        visible: root.adapted.length > 0
        text: qsTr("Begynd forfra med vores forslag")
        iconName: "undo"
        onClicked: editor.choose("invitation", "")
    }
}
