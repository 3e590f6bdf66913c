// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Calls off a meeting that stands in the group's calendars: a file takes it out of them again.
Dialog {
    id: root

    required property AppServices services
    required property Navigator navigator

    property string meetingId: ""

    function begin(meeting: string) {
        root.meetingId = meeting
        root.open()
    }

    title: qsTr("Aflys mødet")
    buttons: [
        DangerButton {
            text: qsTr("Gem aflysningen, og aflys")
            enabled: invitation.hasTime
            hint: invitation.hasTime ? "" : qsTr("Mødet mangler en dag og et klokkeslæt.")
            onClicked: folder.open()
        },
        SecondaryButton {
            text: qsTr("Aflys uden kalenderfil")
            onClicked: {
                root.close()
                root.services.remove("meeting", root.meetingId)
            }
        },
        QuietButton {
            text: qsTr("Behold mødet")
            onClicked: root.close()
        }
    ]

    InvitationViewModel {
        id: invitation
        services: root.services
        meetingId: root.meetingId
        onFileSaved: path => {
            root.close()
            root.navigator.tell(qsTr("Aflysningen ligger i %1. Send den til gruppen.").arg(path), null)
        }
        onFileFailed: sentence => root.navigator.tell(sentence, null)
    }
    FolderDialog {
        id: folder
        title: qsTr("Hvor skal aflysningen ligge?")
        onAccepted: invitation.callOff(selectedFolder)
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Mødet står i gruppens kalendere. Send gruppen en kalenderfil med aflysningen, så forsvinder det også dér.")
    }
}
