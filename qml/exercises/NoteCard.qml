// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A card that somebody laid on the table: their words, saved as typed, and what the exercise puts beneath.
Card {
    id: root

    required property AppServices services
    required property MeetingCardsViewModel cards
    /// A row of queries::cards; null while the card goes away.
    required property var card
    property string placeholder: qsTr("Skriv det i få ord")
    /// The card has a name of its own over its words.
    property bool titled: false

    readonly property string cardId: card?.id ?? ""
    readonly property string by: card?.name ?? ""
    readonly property alias text: note.stored

    component Words: NoteField {
        Layout.fillWidth: true
        services: root.services
        recordId: root.cardId
        space: root.cards.meeting.info.area_id
        linesMin: 1
    }

    functionCode: card?.["function"] ?? ""
    spacing: Theme.space.s

    FunctionBadge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.by.length > 0
        functionCode: root.functionCode
        text: root.by
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Words {
                id: title
                objectName: "cardTitle"
                visible: root.titled
                fieldName: "title"
                textFont: Theme.font.heading
                placeholder: qsTr("Hvad hedder den?")
            }
            Words {
                id: note
                objectName: "card"
                placeholder: root.placeholder
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "trash"
            text: root.text.length > 0 ? qsTr("Fjern kortet: %1").arg(root.text) : qsTr("Fjern det tomme kort")
            onClicked: root.services.remove("contribution", root.cardId)
        }
    }
    Component.onCompleted: {
        if (root.cards.newest === root.cardId)
            (root.titled ? title : note).edit()
    }
}
