// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The area, group, theme and owner that the list of agreements is narrowed to.
GridLayout {
    id: root

    required property AppServices services
    required property AgreementsViewModel agreements

    /// The choices behind one that narrows nothing.
    function withAll(word: string, choices: var): var {
        return Array.of({ code: "", word: word }).concat(choices)
    }

    columns: width < Theme.compactBelow ? 1 : 2
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
