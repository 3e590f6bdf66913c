// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Questions to the group, taken in turn. What someone says is written as their note, or as the whole group's.
Exercise {
    id: root

    readonly property string promptId: meeting.prompt.id ?? ""

    MeetingPromptsViewModel {
        id: questions
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                PromptCard {
                    Layout.fillWidth: true
                    visible: root.promptId.length > 0
                    meeting: root.meeting
                }
                SeatNote {
                    Layout.fillWidth: true
                    visible: root.promptId.length > 0
                    services: root.services
                    meeting: root.meeting
                    prompts: questions
                    promptId: root.promptId
                }
                PrivateRound {
                    Layout.fillWidth: true
                    visible: root.promptId.length > 0
                    meeting: root.meeting
                    prompts: questions
                }
                SeedList {
                    Layout.fillWidth: true
                    services: root.services
                    meeting: root.meeting
                    prompts: questions
                }
                SpokenNotes {
                    Layout.fillWidth: true
                    meeting: root.meeting
                    notes: questions.notes
                }
            }
            TurnTable {
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                Layout.preferredWidth: Math.min(root.width - 2 * Theme.space.l, Theme.size.listPane)
                Layout.maximumWidth: Layout.preferredWidth
                services: root.services
                meeting: root.meeting
            }
        }
    }
}
