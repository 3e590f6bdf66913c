// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// How it stands with head office, in words and with a time, and the button that sends now.
Card {
    id: root

    required property AppServices services

    readonly property SyncStatus sync: services.sync
    readonly property bool signedOut: sync.state === "not_signed_in"
    /// Head office takes nothing from this device any more.
    readonly property bool closedDown: sync.problemCode === "DeviceRevoked" || sync.problemCode === "WipeIncomplete"
    readonly property bool settled: sync.waiting === 0 && sync.rejected === 0 && sync.conflicts === 0 && sync.photos === sync.photosSent
    readonly property string sentence: {
        if (signedOut)
            return settled ? qsTr("Du er ikke logget ind. Alt bliver gemt her på enheden.")
                           : qsTr("Du er ikke logget ind. Alt er gemt her og sendes, når du logger ind.")
        if (sync.state === "syncing")
            return qsTr("Sender og henter.")
        if (sync.problem.length > 0)
            return sync.problem
        if (sync.state === "offline")
            return qsTr("Ingen forbindelse. Alt er gemt her og sendes senere.")
        return settled ? qsTr("Alt, der er skrevet her, er hos hovedkontoret.") : qsTr("Alt er gemt her. Noget er ikke sendt endnu.")
    }
    readonly property string lastTime: sync.lastSuccessMs > 0
        ? qsTr("Sidst sendt og hentet %1 kl. %2").arg(services.words.day(sync.lastSuccessMs)).arg(services.words.clockTime(sync.lastSuccessMs))
        : qsTr("Der er ikke sendt eller hentet noget endnu.")

    signal signInWanted
    signal emergencyWanted

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.size.iconLarge
            Layout.preferredHeight: Theme.size.iconLarge
            name: root.signedOut ? "here" : root.sync.state === "offline" ? "offline" : root.sync.state === "syncing" ? "sending" : root.sync.problem.length > 0 ? "warning" : root.settled ? "headoffice" : "here"
            color: root.sync.problem.length > 0 ? Theme.color.warn : Theme.color.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                objectName: "syncSentence"
                Layout.fillWidth: true
                text: root.sentence
                font: Theme.font.bodyStrong
            }
            CaptionText {
                Layout.fillWidth: true
                text: root.lastTime
            }
        }
    }
    OverdueWarning {
        Layout.fillWidth: true
        services: root.services
    }
    SecondaryButton {
        objectName: "emergencyFromWarning"
        visible: root.sync.overdueDays > 0
        text: qsTr("Gem en nødkopi")
        iconName: "download"
        onClicked: root.emergencyWanted()
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: root.sync.state === "syncing" && root.sync.recordsTotal > 0
        text: qsTr("Sender %1 af %2").arg(root.sync.recordsSent).arg(root.sync.recordsTotal)
        done: root.sync.recordsSent
        total: root.sync.recordsTotal
    }
    PrimaryButton {
        visible: root.signedOut
        text: qsTr("Log ind")
        iconName: "key"
        onClicked: root.signInWanted()
    }
    PrimaryButton {
        objectName: "sendNow"
        visible: !root.signedOut && !root.closedDown
        enabled: root.sync.state !== "syncing"
        text: qsTr("Send nu")
        iconName: "sync"
        onClicked: root.sync.syncNow()
    }
}
