// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What whoever has the word writes, or the whole group. While it is hidden from the others it opens only when that person
/// has the tablet, and closes with the next.
Card {
    id: root

    required property MeetingViewModel meeting
    default property alias fields: slot.data

    readonly property var seat: meeting.speakingSeat
    readonly property bool seated: seat.id !== undefined
    readonly property bool covered: meeting.hidden && seated && !taken
    /// The person has taken the tablet. Not kept: after a restart it is covered.
    property bool taken: false

    title: !seated ? qsTr("Hele gruppen") : covered ? qsTr("Giv tabletten til %1").arg(seat.name)
        : meeting.hidden ? qsTr("%1 skriver").arg(seat.name) : qsTr("%1 fortæller").arg(seat.name)
    functionCode: seat.functionCode ?? ""

    Connections {
        target: root.meeting
        function onSpeakerChanged() {
            root.taken = false
        }
        function onHiddenChanged() {
            root.taken = false
        }
    }
    FunctionBadge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.seated
        functionCode: root.functionCode
        text: root.seat.functionWord ?? ""
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.covered
        text: qsTr("Det, der skrives nu, ser de andre først, når I vælger at vise det.")
        color: Theme.color.textMuted
    }
    PrimaryButton {
        objectName: "takeTablet"
        visible: root.covered
        iconName: "edit"
        text: qsTr("Jeg har tabletten")
        onClicked: root.taken = true
    }
    ColumnLayout {
        id: slot
        Layout.fillWidth: true
        visible: !root.covered
        spacing: Theme.space.m
    }
    SecondaryButton {
        objectName: "passTablet"
        visible: root.meeting.hidden && root.seated && !root.covered
        iconName: "forward"
        text: qsTr("Giv tabletten videre")
        onClicked: root.meeting.passTurn()
    }
}
