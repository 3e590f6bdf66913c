// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The courses: those that come with the app and one's own; what is wrong with a file, and where.
Card {
    id: root

    required property DeviceViewModel device
    property bool notOpened: false

    title: qsTr("Forløb")

    Repeater {
        model: root.device.playbooks

        ColumnLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: line.modelData.title.length > 0 ? line.modelData.title : line.modelData.file
            }
            StatusBadge {
                mood: line.modelData.refused ? "bad" : line.modelData.bundled ? "neutral" : "info"
                iconName: line.modelData.refused ? "rejected" : "book"
                text: line.modelData.refused ? qsTr("Kan ikke bruges") : line.modelData.bundled ? qsTr("Følger med") : qsTr("Jeres eget")
            }
            CaptionText {
                Layout.fillWidth: true
                visible: line.modelData.note.length > 0
                text: line.modelData.note
            }
        }
    }
    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Læg jeres egne forløb i mappen. De er her, næste gang appen starter.")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.notOpened
        text: qsTr("Mappen kan ikke vises på denne enhed. Den ligger ved siden af filen under »Gemt på denne enhed«.")
    }
    SecondaryButton {
        text: qsTr("Åbn mappen")
        iconName: "document"
        onClicked: root.notOpened = !Qt.openUrlExternally(root.device.playbookFolder())
    }
}
