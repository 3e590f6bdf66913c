// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// Before the start: what the meeting is for, what must lie ready, who is here, and what comes from the area.
FocusScope {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    /// The meeting is to be tried first.
    signal rehearsalWanted

    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    readonly property var info: meeting.info
    readonly property alias barHeight: startBar.height

    ScrollColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: startBar.top }
        widthMax: Theme.size.windowWidth

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.size.listPane
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                Card {
                    Layout.fillWidth: true
                    visible: root.meeting.props.length > 0
                    title: qsTr("Ligger det klar?")

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.space.s

                        Repeater {
                            model: root.meeting.props

                            Chip {
                                required property var modelData

                                checkable: false
                                checked: modelData.ready
                                iconName: modelData.ready ? "check" : "box"
                                text: modelData.text
                                onClicked: root.meeting.setPropReady(modelData.text, !modelData.ready)
                            }
                        }
                    }
                }
                Card {
                    Layout.fillWidth: true

                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("Møde %1 · %2 min.").arg(root.info.number).arg(root.info.minutes ?? 0)
                        font: Theme.font.label
                        color: Theme.color.textMuted
                    }
                    PromptText {
                        Layout.fillWidth: true
                        text: root.info.question ?? ""
                    }
                    CaptionText {
                        Layout.fillWidth: true
                        visible: (root.info.version ?? 0) > 0
                        text: qsTr("Planlagt med hovedkontorets udgave %1 af forløbet").arg(root.info.version ?? 0)
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: root.info.purpose ?? ""
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: text.length > 0
                        text: root.info.outcome ? qsTr("Mødet ender i: %1").arg(root.info.outcome) : ""
                        color: Theme.color.textMuted
                    }
                    Fact {
                        visible: (root.info.outcome_form ?? "").length > 0
                        iconName: "document"
                        text: qsTr("Bagefter står I med: %1").arg(root.services.words.of("meeting", "outcome_form", root.info.outcome_form ?? ""))
                    }
                    Fact {
                        visible: (root.info.needed ?? "").length > 0
                        iconName: "groups"
                        text: qsTr("Mødet har brug for: %1").arg(root.info.needed ?? "")
                    }
                    RecordFoot {
                        Layout.fillWidth: true
                        services: root.services
                        entity: "meeting"
                        recordId: root.meeting.meetingId
                    }
                }
                Repeater {
                    model: root.meeting.cases

                    Card {
                        id: opening

                        required property var model

                        Layout.fillWidth: true
                        title: qsTr("Sag fra området")

                        BodyText {
                            Layout.fillWidth: true
                            text: opening.model.text
                        }
                        CaptionText {
                            Layout.fillWidth: true
                            text: [opening.model.department_name, opening.model.place].filter(part => part).join(" · ")
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.size.dialog
                Layout.alignment: Qt.AlignTop
                title: qsTr("Hvem er her?")

                CaptionText {
                    Layout.fillWidth: true
                    text: qsTr("Den, I ikke trykker på, regnes som til stede.")
                }
                Repeater {
                    model: root.meeting.members

                    AttendanceLine {
                        required property var model

                        Layout.fillWidth: true
                        services: root.services
                        narrow: Theme.gloves || root.width < (root.wide ? Theme.expandedFrom : Theme.compactBelow)
                        member: model
                        onPicked: state => root.meeting.setAttendance(model.id, state)
                    }
                }
                Repeater {
                    model: root.meeting.guests

                    BodyText {
                        required property var model

                        Layout.fillWidth: true
                        text: qsTr("%1 · gæst · %2").arg(model.name).arg(root.services.words.of("guest", "function", model["function"]))
                    }
                }
                SecondaryButton {
                    objectName: "guests"
                    iconName: "plus"
                    text: qsTr("Sæt en gæst ved bordet")
                    onClicked: guestDialog.open()
                }
            }
        }
    }
    GuestDialog {
        id: guestDialog
        services: root.services
        meeting: root.meeting
    }
    Rectangle {
        id: startBar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: start.implicitHeight + 2 * Theme.space.m
        color: Theme.color.surface

        Rectangle {
            width: parent.width
            height: Theme.size.hairline
            color: Theme.color.divider
        }
        GridLayout {
            id: start
            anchors.centerIn: parent
            columns: rehearse.implicitWidth + startMeeting.implicitWidth + columnSpacing > parent.width - 2 * Theme.space.l ? 1 : 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.s

            SecondaryButton {
                id: rehearse
                objectName: "rehearse"
                Layout.fillWidth: true
                visible: !root.services.rehearsal
                text: qsTr("Prøv mødet")
                hint: qsTr("Med en gruppe, der ikke findes")
                onClicked: root.rehearsalWanted()
            }
            PrimaryButton {
                id: startMeeting
                objectName: "startMeeting"
                Layout.fillWidth: true
                iconName: "play"
                text: qsTr("Start mødet")
                onClicked: root.meeting.start()
            }
        }
    }
}
