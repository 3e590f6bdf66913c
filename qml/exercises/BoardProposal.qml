// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A proposal on its way to the board: made with one press, then what it concerns and why, saved as typed.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingCardsViewModel cards
    /// Id of the card that it grows out of, and its words.
    required property string source
    required property string text

    readonly property bool made: proposal.exists && !proposal.values.deleted_at

    spacing: Theme.space.s

    RecordEditor {
        id: proposal
        services: root.services
        entity: "board_proposal"
        recordId: root.cards.boardProposalId(root.source)
        space: root.cards.meeting.info.area_id
    }
    SecondaryButton {
        objectName: "toTheBoard"
        visible: !root.made
        enabled: root.text.length > 0
        iconName: "mail"
        text: qsTr("Gør det til en indstilling til bestyrelsen")
        hint: root.text
        onClicked: root.cards.proposeToTheBoard(root.source, root.text)
    }
    ChoiceChips {
        Layout.fillWidth: true
        visible: root.made
        label: qsTr("Hvad handler indstillingen om?")
        clearable: true
        chosen: [proposal.values.kind ?? ""]
        choices: root.services.words.choices("board_proposal", "kind")
        onPicked: chosen => proposal.choose("kind", chosen[0] ?? "")
    }
    NoteField {
        objectName: "boardWhy"
        Layout.fillWidth: true
        visible: root.made
        services: root.services
        entity: "board_proposal"
        recordId: proposal.recordId
        space: root.cards.meeting.info.area_id
        fieldName: "why"
        linesMin: 2
        label: qsTr("Hvorfor skal bestyrelsen gøre det?")
    }
    QuietButton {
        visible: root.made
        iconName: "undo"
        text: qsTr("Det er alligevel ikke til bestyrelsen")
        onClicked: root.services.remove("board_proposal", proposal.recordId)
    }
}
