// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Sends what another device, which finds no connection, saved in an emergency copy.
Dialog {
    id: root

    required property AppServices services
    required property Navigator navigator

    title: qsTr("Send en nødkopi herfra")
    onOpened: problem.text = ""
    onClosed: passphrase.clear()
    buttons: [
        PrimaryButton {
            objectName: "chooseEmergencyCopy"
            enabled: passphrase.text.length >= emergency.passphraseMin && !emergency.saving
            text: qsTr("Vælg filen, og send")
            iconName: "sending"
            onClicked: file.open()
        },
        SecondaryButton {
            text: qsTr("Annullér")
            onClicked: root.close()
        }
    ]

    EmergencyViewModel {
        id: emergency
        objectName: "emergencyTaker"
        services: root.services
        onTakenIn: (records, photos, refused) => {
            root.close()
            root.navigator.tell(refused > 0 ? qsTr("Nødkopien er sendt, men hovedkontoret tog ikke imod %n ting. De bliver i kopien: gem den, til de er skrevet om.", "", refused)
                : qsTr("Nødkopien er sendt til hovedkontoret. Et billede, der ikke kunne sendes, står her på siden."), null)
        }
        onFileFailed: sentence => {
            problem.text = sentence
            if (!root.opened)
                root.navigator.tell(sentence, null)
        }
    }
    FileDialog {
        id: file
        title: qsTr("Hvor ligger nødkopien?")
        nameFilters: [qsTr("Nødkopier (*.tovholder)")]
        onAccepted: emergency.takeIn(selectedFile, passphrase.text)
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Det, der blev skrevet på den anden enhed, sendes, som det blev skrevet dér. Sendes det igen, bliver intet dobbelt.")
    }
    TextField {
        id: passphrase
        objectName: "copysPassphrase"
        Layout.fillWidth: true
        label: qsTr("Kodeordet til kopien")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    }
    BodyText {
        Layout.fillWidth: true
        visible: emergency.saving
        text: qsTr("Sender og henter.")
    }
    InlineMessage {
        id: problem
        Layout.fillWidth: true
        visible: text.length > 0
        text: ""
    }
}
