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
    readonly property var seat: Array.from(meeting.seats).find(candidate => candidate.id === meeting.speaker)

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
                Card {
                    Layout.fillWidth: true
                    visible: root.promptId.length > 0
                    title: root.seat ? qsTr("%1 fortæller").arg(root.seat.name) : qsTr("Hele gruppen")
                    functionCode: root.seat ? root.seat.functionCode : ""

                    FunctionBadge {
                        visible: root.seat !== undefined
                        functionCode: root.seat ? root.seat.functionCode : ""
                        text: root.seat ? root.seat.functionWord : ""
                    }
                    NoteField {
                        objectName: "note"
                        Layout.fillWidth: true
                        services: root.services
                        recordId: questions.noteId(root.promptId, root.meeting.speaker)
                        space: root.meeting.info.area_id
                        initial: questions.noteInitial(root.promptId, root.meeting.speaker)
                        placeholder: root.seat ? qsTr("Skriv det vigtigste, som det blev sagt") : qsTr("Skriv det, I er enige om")
                    }
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
                meeting: root.meeting
            }
        }
    }
}
