// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A contribution that was there from the start: taken up, changed or dropped.
Card {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel prompts
    /// One of MeetingPromptsViewModel's seeds.
    required property var seed
    /// What is taken up can become an agreement.
    property bool agreeable: false

    readonly property string mark: seed.mark ?? ""

    signal agreementOpened(id: string)

    functionCode: seed["function"] ?? ""

    FunctionBadge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.functionCode.length > 0
        functionCode: root.functionCode
        text: root.seed.functionWord ?? ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.mark !== "aendret"
        text: root.seed.text ?? ""
        color: root.mark === "droppet" ? Theme.color.textMuted : Theme.color.text
    }
    NoteField {
        objectName: "changed_" + root.seed.id
        Layout.fillWidth: true
        visible: root.mark === "aendret"
        services: root.services
        recordId: root.seed.noteId ?? ""
        space: root.meeting.info.area_id
        linesMin: 1
        label: qsTr("Sådan siger I det")
    }
    ChoiceChips {
        objectName: "seed_" + root.seed.id
        Layout.fillWidth: true
        clearable: true
        chosen: root.mark.length > 0 ? [root.mark] : []
        choices: [{ code: "taget_op", word: qsTr("Det gør vi"), icon: "check" },
            { code: "aendret", word: qsTr("Vi ændrer det"), icon: "edit" },
            { code: "droppet", word: qsTr("Ikke os"), icon: "close" }]
        onPicked: chosen => root.prompts.markSeed(root.seed.id, chosen[0] ?? "")
    }
    Item { Layout.fillHeight: true }
    AgreementFrom {
        Layout.fillWidth: true
        visible: root.agreeable && (root.mark === "taget_op" || root.mark === "aendret")
        services: root.services
        part: root.prompts
        source: root.seed.noteId ?? ""
        text: root.seed.text ?? ""
        onOpened: id => root.agreementOpened(id)
    }
}
