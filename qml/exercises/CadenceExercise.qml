// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// How often the group meets in the next half year, the meetings that follow from it, and what they are about.
Exercise {
    id: root

    property string told: ""

    RecordEditor {
        id: editor
        services: root.services
        entity: "meeting"
        recordId: root.meeting.meetingId
    }
    MeetingCadenceViewModel {
        id: ahead
        meeting: root.meeting
        onFilesSaved: (count, folder) => root.told = qsTr("%n kalenderfiler ligger i %1.", "", count).arg(folder)
        onFilesFailed: sentence => root.told = sentence
    }

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true

            PromptText {
                Layout.fillWidth: true
                text: qsTr("Hvor tit mødes I det næste halve år?")
            }
            ChoiceChips {
                objectName: "frequency"
                Layout.fillWidth: true
                chosen: editor.values.frequency ? [editor.values.frequency] : []
                choices: root.services.words.choices("meeting", "frequency")
                onPicked: chosen => editor.choose("frequency", chosen[0] ?? "")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: ahead.meetings.length > 0
            title: ahead.planned === ahead.meetings.length ? qsTr("Så mødes I her") : qsTr("Det kunne være her")

            Repeater {
                model: ahead.meetings.length

                ComingMeeting {
                    required property int index

                    Layout.fillWidth: true
                    services: root.services
                    coming: ahead.meetings[index] ?? ({})
                    onMoved: day => ahead.moveTo(coming.id, day)
                }
            }
            PrimaryButton {
                objectName: "planMeetings"
                Layout.fillWidth: true
                visible: ahead.planned < ahead.meetings.length
                iconName: "calendar"
                text: qsTr("Planlæg møderne")
                onClicked: ahead.plan()
            }
            SecondaryButton {
                objectName: "saveCalendarFiles"
                Layout.fillWidth: true
                visible: ahead.planned > 0
                iconName: "download"
                text: qsTr("Gem kalenderfiler")
                onClicked: ahead.saveCalendarFiles("")
            }
            BodyText {
                Layout.fillWidth: true
                visible: root.told.length > 0
                text: root.told
                color: Theme.color.textMuted
                Accessible.role: Accessible.AlertMessage
            }
        }
        QuestionNotes {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
    }
}
