// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// For someone who opens the app for the first time: what it is, and the way on.
ScrollColumn {
    id: root

    required property bool signedIn

    signal signInWanted
    signal areaWanted
    signal rehearsalWanted

    centered: true
    spacing: Theme.space.l

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.size.seat
        Layout.preferredHeight: Theme.size.seat
        name: "groups"
        color: Theme.color.accent
    }
    TitleText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Velkommen til Tovholder")
    }
    BodyText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.dialog
        horizontalAlignment: Text.AlignHCenter
        color: Theme.color.textMuted
        text: root.signedIn
            ? qsTr("Her er ingen områder endnu. De kommer, så snart de er hentet, og hovedkontoret har givet dig en rolle i et af dem. En administrator kan oprette det første her.")
            : qsTr("Her samler I dem, der arbejder i samme område, holder møderne og husker aftalerne. Log ind, så henter vi jeres områder.")
    }
    PrimaryButton {
        Layout.alignment: Qt.AlignHCenter
        visible: !root.signedIn
        text: qsTr("Log ind")
        iconName: "key"
        onClicked: root.signInWanted()
    }
    SecondaryButton {
        Layout.alignment: Qt.AlignHCenter
        visible: root.signedIn
        text: qsTr("Opret et område")
        iconName: "area"
        onClicked: root.areaWanted()
    }
    CaptionText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.dialog
        horizontalAlignment: Text.AlignHCenter
        visible: !root.signedIn
        text: qsTr("Adresse, brugernavn og adgangskode får du af hovedkontoret. Indtil da kan du prøve et møde med en gruppe, der ikke findes.")
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        objectName: "rehearse"
        text: qsTr("Prøv et møde")
        iconName: "play"
        onClicked: root.rehearsalWanted()
    }
}
