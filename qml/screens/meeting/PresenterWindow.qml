// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// The meeting for the wall: the question, the clock, and what all may see. It follows the tablet and closes with the
/// meeting; where there is a second screen it fills it. Its cross and Escape close it.
Window {
    id: root

    required property MeetingViewModel meeting

    readonly property string kind: meeting.block.kind ?? ""
    readonly property string question: kind === "welcome" ? meeting.info.question ?? "" : meeting.prompt.text ?? meeting.block.purpose ?? ""
    readonly property var lines: presenter.agreements.length > 0 ? presenter.agreements : presenter.notes
    readonly property bool wide: width >= Theme.expandedFrom

    function present() {
        const other = Array.from(Application.screens).find(candidate => candidate.name !== Screen.name)
        if (other) {
            root.screen = other
            root.visibility = Window.FullScreen
        } else {
            root.visibility = Window.Windowed
        }
    }

    objectName: "presenter"
    width: Theme.size.windowWidth
    height: Theme.size.windowHeight
    visible: false
    title: qsTr("%1 – til væggen").arg(meeting.info.title ?? "")
    color: Theme.color.ground

    Connections {
        target: root.meeting
        function onStatusChanged() {
            if (root.meeting.status !== "i_gang")
                root.close()
        }
    }
    PresenterViewModel {
        id: presenter
        meeting: root.meeting
    }
    MeetingClockViewModel {
        id: clock
        meeting: root.meeting
    }
    Shortcut {
        sequences: ["Escape"]
        onActivated: root.close()
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.space.xxl }
        spacing: Theme.space.xl

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xl

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                HeadingText {
                    Layout.fillWidth: true
                    text: root.meeting.block.title ?? ""
                    color: Theme.color.accent
                }
                PromptText {
                    objectName: "wallQuestion"
                    Layout.fillWidth: true
                    text: root.question
                    font: Theme.font.wall
                }
                ModeLine {
                    visible: mode.length > 0
                    mode: root.meeting.prompt.mode ?? ""
                }
            }
            MeetingClock {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.size.clock
                Layout.preferredHeight: Theme.size.clock
                secondsTotal: clock.secondsTotal
                secondsLeft: clock.secondsLeft
            }
            IconButton {
                objectName: "closeWall"
                Layout.alignment: Qt.AlignTop
                iconName: "close"
                text: qsTr("Tilbage til mødet")
                onClicked: root.close()
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: presenter.hidden > 0
            text: qsTr("%n har skrevet. Det vises senere.", "", presenter.hidden)
            font: Theme.font.title
            color: Theme.color.textMuted
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.space.gap
            model: root.lines
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Det, I har skrevet")
            onCountChanged: positionViewAtEnd()

            delegate: Card {
                id: line

                required property var modelData

                width: ListView.view.width
                functionCode: modelData.functionCode

                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData.text
                    font: Theme.font.title
                }
                CaptionText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: line.modelData.name
                    font: Theme.font.body
                }
            }
        }
    }
}
