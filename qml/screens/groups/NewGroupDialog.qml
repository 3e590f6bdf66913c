// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// What a group needs to begin: a name, an area, a kind and the course that it follows.
Dialog {
    id: root

    required property AppServices services
    required property GroupsViewModel groups

    property string name: ""
    property string area: ""
    property string kind: "erfaringsgruppe"
    property string course: ""
    readonly property var allCourses: groups.courses
    readonly property var courses: allCourses[kind] ?? []
    readonly property var chosenCourse: courses.find(candidate => candidate.code === course)

    signal made(id: string)

    function begin() {
        Object.assign(root, { name: "", kind: "erfaringsgruppe", area: root.groups.areas.length === 1 ? root.groups.areas[0].code : root.groups.area })
        root.course = root.courses[0]?.code ?? ""
        record.reset()
        root.open()
        nameField.edit()
    }

    title: qsTr("Ny gruppe")
    buttons: [
        PrimaryButton {
            text: qsTr("Opret gruppen")
            enabled: root.name.trim().length > 0 && root.area.length > 0
            onClicked: record.make(root.area, { name: root.name.trim(), area_id: root.area, kind: root.kind, course: root.course })
        },
        SecondaryButton {
            text: qsTr("Fortryd")
            onClicked: root.close()
        }
    ]

    NewRecord {
        id: record
        services: root.services
        entity: "group"
        onMade: id => {
            root.close()
            root.made(id)
        }
    }
    TextField {
        id: nameField
        Layout.fillWidth: true
        label: qsTr("Hvad hedder gruppen?")
        placeholder: qsTr("Erfaringsgruppen i …")
        text: root.name
        message: record.problem
        onEdited: text => root.name = text
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("I hvilket område?")
        placeholder: qsTr("Vælg et område")
        choices: root.groups.areas
        chosen: root.area
        onPicked: code => root.area = code
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvad er det for en gruppe?")
        choices: root.services.words.choices("group", "kind")
        chosen: [root.kind]
        onPicked: chosen => {
            root.kind = chosen[0]
            root.course = root.courses[0]?.code ?? ""
        }
    }
    Picker {
        Layout.fillWidth: true
        visible: root.courses.length > 0
        label: qsTr("Hvilket forløb følger I?")
        choices: root.courses
        chosen: root.course
        help: root.chosenCourse?.description ?? ""
        onPicked: code => root.course = code
    }
}
