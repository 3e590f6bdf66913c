// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Something that head office did not take: why, and what one can do.
Card {
    id: root

    required property AppServices services
    required property string entity
    required property string recordId
    required property string fieldName
    /// What the record is called in people's words; empty when it has none.
    required property string record
    /// An ErrorCode's name.
    required property string code
    /// The field can be mended where it stands.
    required property bool mendable

    readonly property WordList words: services.words

    signal retried
    signal givenUp

    title: record.length > 0 ? qsTr("%1: %2").arg(words.entity(entity)).arg(record) : words.entity(entity)

    RecordEditor {
        id: editor
        services: root.services
        entity: root.entity
        recordId: root.recordId
    }
    StatusBadge {
        mood: "bad"
        text: root.fieldName.length > 0 ? qsTr("Afvist: %1").arg(root.words.field(root.entity, root.fieldName)) : qsTr("Afvist")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.words.sentence(root.code)
    }
    RecordText {
        Layout.fillWidth: true
        visible: root.mendable && editor.exists
        services: root.services
        editor: editor
        fieldName: root.fieldName
        label: qsTr("Ret det her. Så sendes det igen.")
    }
    RetryOrGiveUp {
        Layout.fillWidth: true
        giveUpText: qsTr("Opgiv ændringen")
        question: qsTr("Opgiv ændringen?")
        consequence: qsTr("Det, du skrev her på enheden, går tabt, og det står igen, som hovedkontoret har det.")
        onRetried: {
            editor.flush()
            root.retried()
        }
        onGivenUp: root.givenUp()
    }
}
