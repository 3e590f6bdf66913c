// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A text of one record, saved as typed. The record is made with the first word.
TextArea {
    id: root

    required property AppServices services
    property string entity: "contribution"
    required property string recordId
    /// Where a new record lives, and what it starts with.
    required property string space
    property var initial: ({})
    property string fieldName: "text"
    /// What has to be settled, and what stood here before, is told beneath once somebody was in the field; not where a record
    /// of several fields has its own foot.
    property bool footed: true

    property bool visited: false
    readonly property string stored: editor.values[fieldName] ?? ""
    readonly property RecordEditor editor: RecordEditor {
        services: root.services
        entity: root.entity
        recordId: root.recordId
        space: root.space
        initial: root.initial
    }
    readonly property SavedText saved: SavedText {
        services: root.services
        editor: root.editor
    }

    textFont: Theme.font.body
    message: editor.problem
    savedText: saved.text
    text: stored
    onStoredChanged: {
        if (text !== stored)
            text = stored
    }
    onEdited: text => editor.set(fieldName, text)
    onFinished: editor.flush()
    onEditingChanged: {
        if (editing)
            visited = true
    }

    data: RecordFoot {
        width: root.width
        services: root.services
        entity: root.entity
        recordId: root.footed && root.visited ? root.recordId : ""
        quiet: true
    }
}
