// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// Moves an item of a list up and down, and takes it out.
Row {
    id: root

    required property PlaybookEditorViewModel editor
    required property string list
    required property int index
    required property int count
    /// What the item is called, for screen readers.
    required property string what

    IconButton {
        enabled: root.index > 0
        iconName: "up"
        text: qsTr("Flyt %1 op").arg(root.what)
        onClicked: root.editor.moveItem(root.list, root.index, -1)
    }
    IconButton {
        enabled: root.index < root.count - 1
        iconName: "down"
        text: qsTr("Flyt %1 ned").arg(root.what)
        onClicked: root.editor.moveItem(root.list, root.index, 1)
    }
    IconButton {
        iconName: "trash"
        text: qsTr("Tag %1 ud").arg(root.what)
        onClicked: root.editor.remove(root.list, root.index)
    }
}
