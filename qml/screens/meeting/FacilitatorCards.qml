// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What the facilitator says, does and watches for in the block on the table, and what it needs.
ColumnLayout {
    id: root

    required property MeetingViewModel meeting

    readonly property var cards: [
        { word: qsTr("Sig"), icon: "speak", texts: meeting.block.say ?? [] },
        { word: qsTr("Gør"), icon: "checklist", texts: meeting.block.act ?? [] },
        { word: qsTr("Hold øje med"), icon: "eye", texts: meeting.block.watch ?? [] },
        { word: qsTr("På bordet"), icon: "box", texts: meeting.block.props ?? [] }
    ]

    spacing: Theme.space.l

    Repeater {
        model: root.cards.filter(card => card.texts.length > 0)

        ColumnLayout {
            id: card

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.s

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Icon {
                    Layout.preferredWidth: Theme.size.icon
                    Layout.preferredHeight: Theme.size.icon
                    name: card.modelData.icon
                    color: Theme.color.accent
                }
                HeadingText {
                    Layout.fillWidth: true
                    text: card.modelData.word
                }
            }
            Repeater {
                model: card.modelData.texts

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
    }
}
