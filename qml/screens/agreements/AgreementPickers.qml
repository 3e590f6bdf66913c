// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The area, group, theme and owner that the list of agreements is narrowed to.
Grid { // a layout in the dialog's layout would keep the height of labels that have no width yet
    id: root

    required property AppServices services
    required property AgreementsViewModel agreements

    readonly property real fieldWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    /// The choices behind one that narrows nothing.
    function withAll(word: string, choices: var): var {
        return Array.of({ code: "", word: word }).concat(choices)
    }

    columns: width < Theme.compactBelow ? 1 : 2
    spacing: Theme.space.m

    Picker {
        width: root.fieldWidth
        label: qsTr("Område")
        choices: root.withAll(qsTr("Alle områder"), root.agreements.areas)
        chosen: root.agreements.area
        onPicked: code => root.agreements.area = code
    }
    Picker {
        width: root.fieldWidth
        label: qsTr("Gruppe")
        choices: root.withAll(qsTr("Alle grupper"), root.agreements.groups)
        chosen: root.agreements.group
        onPicked: code => root.agreements.group = code
    }
    Picker {
        width: root.fieldWidth
        label: qsTr("Tema")
        choices: root.withAll(qsTr("Alle temaer"), root.services.words.choices("agreement", "theme"))
        chosen: root.agreements.theme
        onPicked: code => root.agreements.theme = code
    }
    Picker {
        width: root.fieldWidth
        label: qsTr("Ansvarlig")
        choices: root.withAll(qsTr("Alle ansvarlige"), root.agreements.owners)
        chosen: root.agreements.owner
        onPicked: code => root.agreements.owner = code
    }
}
