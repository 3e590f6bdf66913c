// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What waits, urgent first.
ColumnLayout {
    id: root

    required property AppServices services
    required property TrayViewModel tray

    readonly property var areas: tray.areas

    spacing: 0

    ChoiceChips {
        Layout.fillWidth: true
        Layout.margins: Theme.space.gap
        visible: root.areas.length > 1
        choices: [{ code: "", word: qsTr("Alle områder") }, ...root.areas]
        chosen: [root.tray.area]
        onPicked: chosen => root.tray.area = chosen[0]
    }
    CaptionText {
        Layout.fillWidth: true
        Layout.margins: Theme.space.l
        visible: root.tray.waiting.ready && root.tray.waiting.count === 0
        text: qsTr("Her venter ikke noget fra det område.")
    }
    NoteList {
        id: rows
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("Venter i bakken")
        model: root.tray.waiting
        delegate: TrayRow {
            required property var row

            width: rows.rowWidth
            raised: true
            services: root.services
            observation: row
            current: row.id === root.tray.selected
            onClicked: root.tray.selected = row.id
        }
    }
}
