// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What narrows the list of agreements: words and status in sight, the rest behind a button.
ColumnLayout {
    id: root

    required property AppServices services
    required property AgreementsViewModel agreements
    property bool open: false

    /// The choices behind one that narrows nothing.
    function withAll(word: string, choices: var): var {
        return Array.of({ code: "", word: word }).concat(choices)
    }

    spacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SearchField {
            Layout.fillWidth: true
            placeholder: qsTr("Søg i aftalerne")
            text: root.agreements.words
            onEdited: text => root.agreements.words = text
        }
        IconButton {
            iconName: "filter"
            text: root.open ? qsTr("Skjul filtre") : qsTr("Vis filtre")
            iconColor: root.open || root.agreements.narrowed ? Theme.color.accent : Theme.color.text
            onClicked: root.open = !root.open
        }
    }
    ChoiceChips {
        Layout.fillWidth: true
        choices: [{ code: "aabne", word: qsTr("Åbne") }, { code: "gennemfoert", word: qsTr("Gennemført") }, { code: "opgivet", word: qsTr("Opgivet") }]
        chosen: root.agreements.status.length > 0 ? [root.agreements.status] : []
        clearable: true
        onPicked: chosen => root.agreements.status = chosen[0] ?? ""
    }
    Chip {
        visible: root.agreements.meeting.length > 0
        checkable: false
        checked: true
        iconName: "close"
        text: qsTr("Kun fra ét møde")
        Accessible.description: qsTr("Et tryk viser også aftaler fra andre møder")
        onClicked: root.agreements.meeting = ""
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.open
        columns: root.width < Theme.compactBelow ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Område")
            choices: root.withAll(qsTr("Alle områder"), root.agreements.areas)
            chosen: root.agreements.area
            onPicked: code => root.agreements.area = code
        }
        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Gruppe")
            choices: root.withAll(qsTr("Alle grupper"), root.agreements.groups)
            chosen: root.agreements.group
            onPicked: code => root.agreements.group = code
        }
        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Tema")
            choices: root.withAll(qsTr("Alle temaer"), root.services.words.choices("agreement", "theme"))
            chosen: root.agreements.theme
            onPicked: code => root.agreements.theme = code
        }
        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Ansvarlig")
            choices: root.withAll(qsTr("Alle ansvarlige"), root.agreements.owners)
            chosen: root.agreements.owner
            onPicked: code => root.agreements.owner = code
        }
    }
}
