// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// One observation: photos, theme, urgency, words and place. Everything is saved as it is done.
ColumnLayout {
    id: root

    required property AppServices services
    required property CaptureViewModel capture
    required property RecordEditor editor
    required property PhotoTaker taker
    required property string cameraSource

    readonly property var values: editor.values

    signal newWanted

    spacing: Theme.space.gap

    RowLayout {
        Layout.fillWidth: true
        visible: root.capture.opened
        spacing: Theme.space.m

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Ret registreringen")
        }
        SecondaryButton {
            text: qsTr("Begynd en ny")
            iconName: "plus"
            onClicked: root.newWanted()
        }
    }
    CaptureShutter {
        Layout.fillWidth: true
        taker: root.taker
        cameraSource: root.cameraSource
    }
    PhotoStrip {
        Layout.fillWidth: true
        visible: root.capture.photos.count > 0
        services: root.services
        photos: root.capture.photos
        removable: true
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvad handler det om?")
        choices: root.services.words.choices("observation", "theme")
        chosen: root.values.theme ? [root.values.theme] : []
        clearable: true
        onPicked: chosen => root.editor.choose("theme", chosen[0] ?? "")
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvor meget haster det?")
        choices: root.services.words.choices("observation", "urgency")
        chosen: root.values.urgency ? [root.values.urgency] : []
        clearable: true
        onPicked: chosen => root.editor.choose("urgency", chosen[0] ?? "")
    }
    RecordText {
        Layout.fillWidth: true
        services: root.services
        editor: root.editor
        fieldName: "text"
        label: qsTr("Hvad så du? (kan undværes)")
        placeholder: qsTr("Skriv ikke navne på beboere.")
    }
    CapturePlace {
        Layout.fillWidth: true
        services: root.services
        capture: root.capture
        editor: root.editor
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "observation"
        recordId: root.editor.exists ? root.editor.recordId : ""
    }
}
