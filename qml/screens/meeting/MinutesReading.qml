// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What was said, to be read aloud: one exercise after the other, each folded away when there is much.
Card {
    id: root

    required property AppServices services
    required property MeetingMinutesViewModel minutes

    /// More notes than are read at a glance: each exercise opens on its own.
    readonly property bool folds: minutes.noteCount > 40

    visible: !minutes.locked || minutes.noteCount > 0 || minutes.hiddenCount > 0
    title: minutes.locked ? qsTr("Det blev sagt") : qsTr("Læs referatet igennem")

    BodyText {
        Layout.fillWidth: true
        visible: !root.minutes.locked
        text: root.minutes.noteCount > 0 ? qsTr("Læs højt. Tryk på det, der skal rettes. Tryk på øjet ved det, der kun er for gruppen.")
            : qsTr("Der er ikke skrevet nogen noter på mødet.")
        color: Theme.color.textMuted
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.minutes.hiddenCount > 0
        text: qsTr("%n noter blev skrevet i det skjulte og aldrig vist. De står ikke i referatet.", "", root.minutes.hiddenCount)
    }
    Repeater {
        model: root.minutes.blocks

        ColumnLayout {
            id: part

            required property var modelData
            property bool open: !root.folds

            Layout.fillWidth: true
            spacing: Theme.space.xs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                HeadingText {
                    Layout.fillWidth: true
                    text: part.modelData.confidential ? qsTr("%1 · kun for gruppen").arg(part.modelData.title) : part.modelData.title
                }
                IconButton {
                    visible: !root.minutes.locked
                    iconName: part.modelData.confidential ? "lock" : "eye"
                    text: part.modelData.confidential ? qsTr("Lad alle læse %1").arg(part.modelData.title) : qsTr("Hold %1 inden for gruppen").arg(part.modelData.title)
                    onClicked: root.minutes.setBlockConfidential(part.modelData.block, !part.modelData.confidential)
                }
                QuietButton {
                    visible: root.folds
                    iconName: part.open ? "up" : "down"
                    text: qsTr("%n noter", "", part.modelData.count)
                    onClicked: part.open = !part.open
                }
            }
            Repeater {
                model: part.open ? part.modelData.notes : null

                MinutesNote {
                    required property var model

                    Layout.fillWidth: true
                    visible: model.text.length > 0 && model.hidden !== 1
                    services: root.services
                    minutes: root.minutes
                    block: part.modelData.block
                    note: model
                }
            }
        }
    }
}
