// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Where everything is, and what waits for a person: refused and disputed things first.
AppScreen {
    id: root

    title: qsTr("Gemt og sendt")

    SyncPageViewModel {
        id: page
        services: root.services
    }
    EmergencyDialog {
        id: emergency
        services: root.services
        navigator: root.navigator
    }
    EmergencySendDialog {
        id: copyOfAnother
        services: root.services
        navigator: root.navigator
    }
    ScrollColumn {
        anchors.fill: parent
        margin: root.compact ? Theme.space.gap : Theme.space.l

        SyncSummary {
            Layout.fillWidth: true
            services: root.services
            onSignInWanted: root.navigator.open("settings", {})
            onEmergencyWanted: emergency.open()
        }
        HeadingText {
            Layout.fillWidth: true
            visible: page.conflicts.length > 0
            text: qsTr("Skal afklares: to har skrevet hver sit. Vælg, hvad der skal stå.")
        }
        Repeater {
            model: page.conflicts

            ConflictCard {
                required property var modelData

                Layout.fillWidth: true
                services: root.services
                conflict: modelData
                onSettled: (resolution, text) => page.settle(modelData.id, resolution, text)
            }
        }
        HeadingText {
            Layout.fillWidth: true
            visible: page.merges.length > 0
            text: qsTr("Skrevet sammen: to skrev i hver sin del af en tekst. Se efter, om det stemmer.")
        }
        Repeater {
            model: page.merges

            ConflictCard {
                required property var modelData

                Layout.fillWidth: true
                services: root.services
                conflict: modelData
                onSettled: (resolution, text) => page.settle(modelData.id, resolution, text)
            }
        }
        HeadingText {
            Layout.fillWidth: true
            visible: page.refused.count > 0
            text: qsTr("Afvist af hovedkontoret")
        }
        Repeater {
            model: page.refused

            RefusedCard {
                required property var model

                Layout.fillWidth: true
                services: root.services
                entity: model.entity
                recordId: model.record_id
                record: model.title
                fieldName: model.rejected_field
                code: model.rejected_code
                mendable: page.isText(model.entity, model.rejected_field)
                onRetried: page.retry(model.entity, model.record_id)
                onGivenUp: page.giveUp(model.entity, model.record_id)
            }
        }
        UnsentRecords {
            Layout.fillWidth: true
            visible: page.unsent.count > 0
            services: root.services
            records: page.unsent
            onMoreWanted: page.showMore()
        }
        UnsentPhotos {
            Layout.fillWidth: true
            visible: page.photos.count > 0 || root.services.sync.photos > 0
            services: root.services
            photos: page.photos
            onRetried: sha256 => page.retryPhoto(sha256)
            onGivenUp: sha256 => page.giveUpPhoto(sha256)
        }
        Card {
            Layout.fillWidth: true
            visible: page.unsent.count > 0 || page.refused.count > 0 || root.services.sync.photos > root.services.sync.photosSent
            title: qsTr("Kan enheden ikke komme på nettet?")

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Gem det, der ikke er sendt, i en fil, som kun et kodeord åbner. En anden enhed eller hovedkontoret kan sende den.")
            }
            SecondaryButton {
                objectName: "emergencyCopy"
                text: qsTr("Gem en nødkopi")
                iconName: "download"
                onClicked: emergency.open()
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.services.sync.state !== "not_signed_in"
            title: qsTr("Har du en nødkopi fra en anden enhed?")

            SecondaryButton {
                objectName: "sendEmergencyCopy"
                text: qsTr("Send en nødkopi herfra")
                iconName: "sending"
                onClicked: copyOfAnother.open()
            }
        }
        Receipts {
            Layout.fillWidth: true
            visible: page.receipts.count > 0
            services: root.services
            receipts: page.receipts
        }
        Differences {
            Layout.fillWidth: true
            visible: page.differences.count > 0
            services: root.services
            differences: page.differences
        }
    }
}
