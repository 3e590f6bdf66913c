// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Saves what is not sent in a file of its own, for the day that this device never finds a connection again.
Dialog {
    id: root

    required property AppServices services
    required property Navigator navigator

    readonly property bool tooShort: passphrase.text.length < emergency.passphraseMin
    readonly property bool unlike: again.text !== passphrase.text

    title: qsTr("Gem en nødkopi")
    onClosed: {
        passphrase.clear()
        again.clear()
        problem.text = ""
    }
    buttons: [
        PrimaryButton {
            objectName: "saveEmergencyCopy"
            enabled: !root.tooShort && !root.unlike && !emergency.saving
            text: qsTr("Vælg en mappe, og gem")
            iconName: "download"
            onClicked: folder.open()
        },
        SecondaryButton {
            text: qsTr("Annullér")
            onClicked: root.close()
        }
    ]

    EmergencyViewModel {
        id: emergency
        services: root.services
        onFileSaved: path => {
            const missing = emergency.photosMissing
            root.close()
            root.navigator.tell(missing > 0 ? qsTr("Nødkopien ligger i %1. %n billeder kunne ikke læses og er ikke med.", "", missing).arg(path)
                : qsTr("Nødkopien ligger i %1. Det hele bliver også liggende her.").arg(path), null)
        }
        onFileFailed: sentence => problem.text = sentence
    }
    FolderDialog {
        id: folder
        title: qsTr("Hvor skal nødkopien ligge?")
        onAccepted: emergency.save(selectedFolder, passphrase.text)
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Kopien har det, der ikke er sendt, både tekst og billeder. Tag den med på et USB-stik til hovedkontoret: der kan den sendes. Kommer denne enhed på nettet igen, bliver intet dobbelt.")
    }
    TextField {
        id: passphrase
        objectName: "passphrase"
        Layout.fillWidth: true
        label: qsTr("Vælg et kodeord til kopien")
        help: qsTr("Mindst %1 tegn, for eksempel tre ord. Skriv det ned et andet sted end kopien: uden det kan ingen åbne den.").arg(emergency.passphraseMin)
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: again.edit()
    }
    TextField {
        id: again
        objectName: "passphraseAgain"
        Layout.fillWidth: true
        label: qsTr("Skriv kodeordet igen")
        message: !editing && text.length > 0 && root.unlike ? qsTr("De to kodeord er ikke ens. Skriv dem igen.") : ""
        echoMode: TextInput.Password
        inputMethodHints: passphrase.inputMethodHints
    }
    InlineMessage {
        id: problem
        Layout.fillWidth: true
        visible: text.length > 0
        text: ""
    }
}
