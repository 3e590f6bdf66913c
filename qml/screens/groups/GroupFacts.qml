// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// What a group is called, what it is for, where it meets and which course it follows; saved as typed.
Card {
    id: root

    required property AppServices services
    required property RecordEditor editor
    /// The courses for its kind: a list of { code, word }.
    required property var courses

    signal removeWanted

    title: qsTr("Om gruppen")

    RecordLine {
        Layout.fillWidth: true
        services: root.services
        editor: root.editor
        fieldName: "name"
        label: qsTr("Navn")
    }
    RecordText {
        Layout.fillWidth: true
        services: root.services
        editor: root.editor
        fieldName: "purpose"
        label: qsTr("Hvad vil I med gruppen?")
        placeholder: qsTr("Det står også i invitationen.")
    }
    RecordLine {
        Layout.fillWidth: true
        services: root.services
        editor: root.editor
        fieldName: "place"
        label: qsTr("Her mødes I som regel")
    }
    Picker {
        Layout.fillWidth: true
        visible: root.courses.length > 0
        label: qsTr("Forløb")
        choices: root.courses
        chosen: root.editor.values.course ?? ""
        onPicked: code => root.editor.choose("course", code)
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "group"
        recordId: root.editor.recordId
    }
    QuietButton {
        text: qsTr("Slet gruppen")
        iconName: "trash"
        onClicked: root.removeWanted()
    }
}
