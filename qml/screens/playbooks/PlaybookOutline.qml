// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The course, its meetings and their blocks. Arrows choose, Alt and an arrow moves what is chosen, Delete takes it out; the
/// handle at a row's end drags it.
NoteList {
    id: root

    required property PlaybookEditorViewModel editor
    /// The form is shown beside this list.
    property bool beside: false
    /// The row that a dragged one would take the place of; -1 for none.
    property int dropRow: -1

    readonly property var chosen: editor.chosen
    readonly property Connections followed: Connections {
        target: root.editor
        function onChanged() {
            root.currentIndex = root.editor.outline.indexOf(root.editor.place)
        }
    }

    /// A row was opened.
    signal opened

    objectName: "outline"
    model: editor.outline
    name: qsTr("Forløbets møder og punkter")
    spacing: Theme.space.xs
    keyNavigationEnabled: false
    currentIndex: -1
    highlightMoveDuration: 0
    Keys.onUpPressed: event => event.modifiers & Qt.AltModifier ? root.editor.moveItem(chosen.list, chosen.index, -1) : root.editor.chooseRow(currentIndex - 1)
    Keys.onDownPressed: event => event.modifiers & Qt.AltModifier ? root.editor.moveItem(chosen.list, chosen.index, 1) : root.editor.chooseRow(currentIndex + 1)
    Keys.onDeletePressed: root.editor.remove(chosen.list, chosen.index)
    Keys.onReturnPressed: root.opened()

    delegate: OutlineRow {
        required property int index

        width: root.rowWidth
        current: root.beside && index === root.currentIndex
        focused: root.activeFocus && index === root.currentIndex
        target: index === root.dropRow
        onClicked: {
            root.editor.chooseRow(index)
            root.opened()
        }
        onDragged: y => root.dropRow = root.indexAt(width / 2, mapToItem(root.contentItem, 0, y).y)
        onDropped: {
            root.editor.moveRow(index, root.dropRow)
            root.dropRow = -1
        }
    }
}
