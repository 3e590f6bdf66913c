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

    readonly property var words: ({ group: qsTr("grupper"), meeting: qsTr("møder"), contribution: qsTr("bidrag"), agreement: qsTr("aftaler"),
        partner: qsTr("samarbejdspartnere"), observation: qsTr("registreringer"), photo: qsTr("billeder"), person: qsTr("personer") })

    signal detailsWanted

    title: qsTr("Gemt på denne enhed")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.device.stored

            ColumnLayout {
                id: count

                required property var model

                width: Theme.size.column
                spacing: 0

                HeadingText {
                    text: count.model.rows
                }
                CaptionText {
                    Layout.fillWidth: true
                    text: root.words[count.model.id] ?? ""
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.services.sync.photos > 0
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
