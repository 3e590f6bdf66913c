// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.ViewModels

/// The words that tell where what a RecordEditor holds is, for a field's `savedText`.
QtObject {
    id: root

    required property AppServices services
    required property RecordEditor editor

    readonly property string text: {
        if (editor.problem.length > 0 || (!editor.pending && editor.savedAt === 0))
            return ""
        return editor.pending ? qsTr("Gemmer …") : qsTr("Gemt her %1").arg(services.words.clockTime(editor.savedAt))
    }
}
