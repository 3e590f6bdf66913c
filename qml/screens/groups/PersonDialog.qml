// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Finds a person by name or title, or adds one who is not listed. One who was being added is there again.
Dialog {
    id: root

    required property AppServices services
    required property string groupId

    /// The composing question that this answers; empty for none.
    property string question: ""
    /// Ids of those who sit at the table already.
    property var seated: []
    property string questionText: ""
    readonly property bool adding: draft.values.name !== undefined
    readonly property string name: draft.values.name ?? ""
    readonly property string functionCode: draft.values["function"] ?? ""
    readonly property string email: draft.values.email ?? ""

    signal chosen(person: string, functionCode: string)

    function begin(newQuestion: string, text: string) {
        Object.assign(root, { question: newQuestion, questionText: text })
        people.words = ""
        record.reset()
        root.open()
        search.edit()
    }
    function searchInstead() {
        people.words = root.name
        draft.clear()
        search.edit()
    }
    function take(person: string, code: string) {
        draft.clear()
        root.close()
        root.chosen(person, code)
    }

    title: questionText.length > 0 ? qsTr("Hvem tænker I på?") : qsTr("Tilføj en person")
    buttons: [
        PrimaryButton {
            visible: root.adding
            enabled: root.name.trim().length > 0 && root.functionCode.length > 0
            text: qsTr("Tilføj")
            onClicked: record.make(root.services.organisation, { name: root.name.trim(), "function": root.functionCode, email: root.email.trim() })
        },
        SecondaryButton {
            visible: !root.adding
            text: qsTr("Tilføj en ny person")
            iconName: "plus"
            onClicked: draft.set("name", people.words)
        },
        QuietButton {
            visible: root.adding
            text: qsTr("Søg i stedet")
            onClicked: root.searchInstead()
        }
    ]

    Draft {
        id: draft
        services: root.services
        name: `person.${root.groupId}.${root.question}`
    }
    PeopleViewModel {
        id: people
        services: root.services
    }
    NewRecord {
        id: record
        services: root.services
        entity: "person"
        onMade: id => root.take(id, root.functionCode)
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.questionText.length > 0
        text: root.questionText
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        visible: !root.adding
        placeholder: qsTr("Navn eller stilling")
        text: people.words
        onEdited: text => people.words = text
    }
    ListView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.size.ring
        visible: !root.adding
        model: people.people
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        T.ScrollBar.vertical: ScrollBar {}

        delegate: ListRow {
            required property var model
            readonly property bool sits: root.seated.includes(model.id)

            enabled: !sits
            text: model.name
            remark: [sits ? qsTr("Sidder ved bordet") : "", model.title, model.area_name].filter(part => part).join(" · ")
            functionCode: model["function"]
            opens: false
            onClicked: root.take(model.id, model["function"])
        }

        BodyText {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.l }
            visible: people.people.ready && people.people.count === 0
            color: Theme.color.textMuted
            text: people.words.length > 0 ? qsTr("Vi kender ingen med det navn. Tilføj personen, så kan I invitere.")
                                          : qsTr("Her er ingen personer endnu. Tilføj den første.")
        }
    }
    TextField {
        Layout.fillWidth: true
        visible: root.adding
        label: qsTr("Navn")
        text: root.name
        message: record.problem
        onEdited: text => draft.set("name", text)
    }
    Picker {
        Layout.fillWidth: true
        visible: root.adding
        label: qsTr("Funktion")
        placeholder: qsTr("Vælg en funktion")
        choices: root.services.words.choices("person", "function")
        chosen: root.functionCode
        onPicked: code => draft.set("function", code)
    }
    TextField {
        Layout.fillWidth: true
        visible: root.adding
        label: qsTr("E-mail, hvis personen skal inviteres")
        text: root.email
        inputMethodHints: Qt.ImhEmailCharactersOnly
        onEdited: text => draft.set("email", text)
    }
}
