// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Who is signed in at which head office; else the way in. The password is never kept.
Card {
    id: root

    required property AppServices services
    /// The address to offer.
    required property string server

    readonly property bool signedOut: services.sync.state === "not_signed_in"
    readonly property bool complete: address.text.trim().length > 0 && user.text.trim().length > 0 && password.text.length > 0
    /// Somebody else is about to sign in than the last time.
    readonly property bool somebodyElse: root.signedOut && root.services.login.length > 0 && user.text.trim().length > 0
        && user.text.trim() !== root.services.login
    readonly property string handover: services.words.handover(services.userName.length > 0 ? services.userName : services.login,
        services.sync.waiting, services.sync.photos - services.sync.photosSent)
    property string problem: ""

    signal signedIn

    function signIn() {
        if (!root.complete || root.services.sync.signingIn)
            return
        root.problem = ""
        root.services.sync.signIn(address.text, user.text, password.text)
    }

    title: qsTr("Hovedkontor")

    Connections {
        target: root.services.sync
        function onSignedIn() {
            password.clear()
            root.signedIn()
        }
        function onSignInFailed(sentence: string) {
            root.problem = sentence
        }
    }

    BodyText {
        Layout.fillWidth: true
        visible: !root.signedOut
        text: qsTr("%1 er logget ind på %2.").arg(root.services.userName.length > 0 ? root.services.userName : root.services.login).arg(root.server)
    }
    SecondaryButton {
        visible: !root.signedOut
        text: qsTr("Log ud")
        iconName: "signout"
        onClicked: confirm.open()
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.signedOut
        text: qsTr("Log ind for at hente jeres områder og sende det, der er gemt her.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.signedOut
        enabled: !root.services.sync.signingIn
        spacing: Theme.space.gap

        TextField {
            id: address
            objectName: "server"
            Layout.fillWidth: true
            label: qsTr("Serverens adresse")
            placeholder: qsTr("tovholder.eksempel.dk")
            text: root.server
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onAccepted: user.edit()
        }
        TextField {
            id: user
            objectName: "user"
            Layout.fillWidth: true
            label: qsTr("Brugernavn")
            text: root.services.login
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: password.edit()
        }
        TextField {
            id: password
            objectName: "password"
            Layout.fillWidth: true
            label: qsTr("Adgangskode")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: root.signIn()
        }
    }
    InlineMessage {
        objectName: "unsentOfAnother"
        Layout.fillWidth: true
        visible: root.somebodyElse && text.length > 0
        text: root.handover
    }
    InlineMessage {
        objectName: "signInProblem"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.problem
    }
    PrimaryButton {
        objectName: "signIn"
        visible: root.signedOut
        enabled: root.complete && !root.services.sync.signingIn
        text: root.services.sync.signingIn ? qsTr("Logger ind …") : qsTr("Log ind")
        iconName: "key"
        onClicked: root.signIn()
    }
    ConfirmDialog {
        id: confirm
        title: qsTr("Log ud?")
        text: root.handover.length > 0
            ? qsTr("Det, der ikke er sendt, bliver her på enheden og sendes, når du logger ind igen.")
            : qsTr("Det, der er hentet, bliver her på enheden.")
        confirmText: qsTr("Log ud")
        dangerous: false
        onConfirmed: root.services.sync.signOut()
    }
}
