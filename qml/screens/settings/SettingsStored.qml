// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// How much lies on this device, and where.
Card {
    id: root

    required property AppServices services
    required property DeviceViewModel device

    signal detailsWanted

    title: qsTr("Gemt på denne enhed")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.device.stored

            Badge {
                required property var model

                iconName: ""
                text: qsTr("%1: %2").arg(root.services.words.entity(model.id)).arg(model.rows)
                fillColor: Theme.color.sunken
                textColor: Theme.color.text
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("%1 af %2 billeder herfra er sendt.").arg(root.services.sync.photosSent).arg(root.services.sync.photos)
    }
    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Filen ligger her: %1").arg(root.device.storeFile)
        wrapMode: Text.WrapAnywhere
    }
    SecondaryButton {
        text: qsTr("Se, hvad der er sendt")
        iconName: "sync"
        onClicked: root.detailsWanted()
    }
}
