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

    readonly property string name: draft.values.name ?? ""
    readonly property string area: draft.values.area ?? (groups.areas.length === 1 ? groups.areas[0].code : groups.area)
    readonly property string kind: draft.values.kind ?? "erfaringsgruppe"
    readonly property var allCourses: groups.courses
    readonly property var courses: allCourses[kind] ?? []
    readonly property string course: courses.some(candidate => candidate.code === draft.values.course) ? draft.values.course : courses[0]?.code ?? ""
    readonly property var chosenCourse: courses.find(candidate => candidate.code === course)

    signal made(id: string)

    function begin() {
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
            text: qsTr("Annullér")
            onClicked: {
                draft.clear()
                root.close()
            }
        }
    ]

    Draft {
        id: draft
        services: root.services
        name: "group"
    }
    NewRecord {
        id: record
        services: root.services
        entity: "group"
        onMade: id => {
            draft.clear()
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
        onEdited: text => draft.set("name", text)
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("I hvilket område?")
        placeholder: qsTr("Vælg et område")
        choices: root.groups.areas
        chosen: root.area
        onPicked: code => draft.set("area", code)
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvad er det for en gruppe?")
        choices: root.services.words.choices("group", "kind")
        chosen: [root.kind]
        onPicked: chosen => draft.set("kind", chosen[0])
    }
    Picker {
        Layout.fillWidth: true
        visible: root.courses.length > 0
        label: qsTr("Hvilket forløb følger I?")
        choices: root.courses
        chosen: root.course
        help: root.chosenCourse?.description ?? ""
        onPicked: code => draft.set("course", code)
    }
}
