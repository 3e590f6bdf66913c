// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What to shorten, or to move to the next meeting, to end in time. Nothing is done before someone says so.
Dialog {
    id: root

    required property MeetingClockViewModel clock

    readonly property bool inTime: clock.proposal.length === 0

    title: qsTr("Sådan når I det")
    onInTimeChanged: {
        if (inTime)
            close()
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("I er %n minutter efter planen. Aftalerne og afslutningen beholder deres tid.", "", root.clock.minutesLate)
    }
    Repeater {
        model: root.clock.proposal

        GridLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            rowSpacing: 0

            BodyText {
                Layout.fillWidth: true
                text: line.modelData.title
            }
            BodyText {
                Layout.fillWidth: root.compact
                text: line.modelData.moved ? qsTr("Tages næste gang") : qsTr("%n minutter kortere", "", line.modelData.minutes)
                font: Theme.font.bodyStrong
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.clock.minutesStillLate > 0
        text: qsTr("Så slutter I %n minutter over tiden. Aftal, om det er i orden.", "", root.clock.minutesStillLate)
        color: Theme.color.textMuted
    }
    buttons: [
        PrimaryButton {
            objectName: "catchUp"
            text: qsTr("Gør sådan")
            onClicked: {
                root.clock.catchUp(qsTr("Tages næste gang"), qsTr("Dagsordenen er kortet af, så I når aftalerne."))
                root.close()
            }
        },
        SecondaryButton {
            text: qsTr("Behold tiden")
            onClicked: root.close()
        }
    ]
}
