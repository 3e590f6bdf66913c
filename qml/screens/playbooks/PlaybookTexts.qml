// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.ViewModels

/// A text in Danish and English, side by side where there is room, and what moves it when it is one of a list.
Flow {
    id: root

    required property PlaybookEditorViewModel editor
    /// As playbookrows.h has it.
    required property var row
    /// There is no room for two fields beside each other.
    required property bool narrow

    readonly property bool inList: row.list.length > 0
    readonly property real fieldWidth: narrow ? width : (width - spacing - (inList ? buttons.width + spacing : 0)) / 2

    spacing: Theme.space.m

    LanguageText {
        width: root.fieldWidth
        label: qsTr("%1 (dansk)").arg(root.row.label)
        message: root.row.problemDanish
        stored: root.row.danish
        charactersMax: root.row.max
        onEdited: text => root.editor.setText(root.row.place, true, text, root.row.optional)
    }
    LanguageText {
        width: root.fieldWidth
        label: qsTr("%1 (engelsk)").arg(root.row.label)
        message: root.row.problemEnglish
        stored: root.row.english
        charactersMax: root.row.max
        onEdited: text => root.editor.setText(root.row.place, false, text, root.row.optional)
    }
    ItemButtons {
        id: buttons
        visible: root.inList
        editor: root.editor
        list: root.row.list
        index: root.row.index
        count: root.row.count
        what: root.row.label
    }
}
