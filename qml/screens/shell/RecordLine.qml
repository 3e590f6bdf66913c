// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// A text field of a record, one line: saved as typed, with what is wrong and where it is saved beneath.
TextField {
    id: root

    required property AppServices services
    required property RecordEditor editor
    /// The field's name in cpp/domain/entities.
    required property string fieldName

    readonly property string stored: editor.values[fieldName] ?? ""
    readonly property SavedText saved: SavedText {
        services: root.services
        editor: root.editor
    }

    message: editor.problemField === fieldName ? editor.problem : ""
    savedText: editing ? saved.text : ""
    text: stored
    onStoredChanged: {
        if (text !== stored)
            text = stored
    }
    onEdited: text => editor.set(fieldName, text)
    onFinished: editor.flush()
}
