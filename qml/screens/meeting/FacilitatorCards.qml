// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What the facilitator says, does and watches for in the block on the table, and what it needs. Each folds away, and stays
/// so at the next block and the next meeting.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    readonly property var cards: [
        { code: "say", word: qsTr("Sig"), icon: "speak", texts: meeting.block.say ?? [] },
        { code: "act", word: qsTr("Gør"), icon: "checklist", texts: meeting.block.act ?? [] },
        { code: "watch", word: qsTr("Hold øje med"), icon: "eye", texts: meeting.block.watch ?? [] },
        { code: "props", word: qsTr("På bordet"), icon: "box", texts: meeting.block.props ?? [] }
    ]

    function toggle(code: string) {
        const others = Array.from(services.settings.cardsFolded).filter(folded => folded !== code)
        services.settings.cardsFolded = others.length < services.settings.cardsFolded.length ? others : others.concat(code)
    }

    spacing: Theme.space.m

    Repeater {
        model: root.cards.filter(card => card.texts.length > 0)

        ColumnLayout {
            id: card

            required property var modelData
            readonly property bool folded: Array.from(root.services.settings.cardsFolded).includes(modelData.code)

            Layout.fillWidth: true
            spacing: Theme.space.s

            T.AbstractButton {
                id: head
                Layout.fillWidth: true
                implicitHeight: Theme.size.target
                text: card.modelData.word
                Accessible.role: Accessible.Button
                Accessible.name: text
                Accessible.description: card.folded ? qsTr("Foldet sammen") : qsTr("Foldet ud")
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: root.toggle(card.modelData.code)

                contentItem: RowLayout {
                    spacing: Theme.space.s

                    Icon {
                        Layout.preferredWidth: Theme.size.icon
                        Layout.preferredHeight: Theme.size.icon
                        name: card.modelData.icon
                        color: Theme.color.accent
                    }
                    HeadingText {
                        Layout.fillWidth: true
                        text: head.text
                        Accessible.ignored: true
                    }
                    Icon {
                        Layout.preferredWidth: Theme.size.iconSmall
                        Layout.preferredHeight: Theme.size.iconSmall
                        name: card.folded ? "down" : "up"
                        color: Theme.color.textMuted
                    }
                }
                FocusRing { shown: head.visualFocus }
            }
            Repeater {
                model: card.folded ? [] : card.modelData.texts

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
    }
}
