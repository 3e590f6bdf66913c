// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// The group settles: the meeting in one question, what the day holds, and who is here.
Exercise {
    id: root

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true

            BodyText {
                Layout.fillWidth: true
                text: qsTr("I dag spørger vi")
                font: Theme.font.label
                color: Theme.color.textMuted
            }
            PromptText {
                Layout.fillWidth: true
                text: root.meeting.info.question ?? ""
            }
            BodyText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.meeting.info.outcome ? qsTr("Vi ender i: %1").arg(root.meeting.info.outcome) : ""
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Det skal vi i dag")

            Repeater {
                model: root.meeting.agenda

                RowLayout {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.space.m

                    BodyText {
                        Layout.fillWidth: true
                        text: line.modelData.title
                        font: line.modelData.state === "now" ? Theme.font.bodyStrong : Theme.font.body
                    }
                    CaptionText { text: qsTr("%1 min.").arg(line.modelData.minutes) }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Ved bordet")

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Repeater {
                    model: root.meeting.seats

                    Seat {
                        required property var modelData

                        text: modelData.name
                        functionCode: modelData.functionCode
                        functionWord: modelData.functionWord
                        guest: modelData.guest
                    }
                }
            }
        }
        QuestionNotes {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
    }
}
