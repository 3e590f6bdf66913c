// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.ViewModels

/// Where what a RecordEditor holds is, in words for a field's `savedText`: here, then at head office.
QtObject {
    id: root

    required property AppServices services
    required property RecordEditor editor

    readonly property bool sent: services.sync.waiting === 0 && services.sync.lastSuccessMs >= editor.savedAt
    readonly property string text: {
        if (editor.problem.length > 0 || (!editor.pending && editor.savedAt === 0))
            return ""
        if (services.rehearsal)
            return qsTr("Kun en prøve, det gemmes ikke")
        if (editor.pending)
            return qsTr("Gemmer …")
        return sent ? qsTr("Hos hovedkontoret %1").arg(services.words.clockTime(services.sync.lastSuccessMs))
            : qsTr("Gemt her %1").arg(services.words.clockTime(editor.savedAt))
    }
}
