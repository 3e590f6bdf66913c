// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The note of whoever has the word, or of the whole group. While the notes are hidden it opens only when that person has
/// the tablet, and closes with the next.
Card {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel prompts
    required property string promptId

    readonly property var seat: meeting.speakingSeat
    readonly property bool seated: seat.id !== undefined
    readonly property bool covered: meeting.hidden && seated && !taken
    /// The person has taken the tablet. Not kept: after a restart it is covered.
    property bool taken: false

    /// What the note starts with, anew when the group begins to write in private.
    function initialOf(speaker: string, hidden: bool): var {
        return prompts.noteInitial(promptId, speaker)
    }

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
    NoteField {
        objectName: "note"
        Layout.fillWidth: true
        visible: !root.covered
        services: root.services
        recordId: root.prompts.noteId(root.promptId, root.meeting.speaker)
        space: root.meeting.info.area_id
        initial: root.initialOf(root.meeting.speaker, root.meeting.hidden)
        placeholder: !root.seated ? qsTr("Skriv det, I er enige om") : root.meeting.hidden ? qsTr("Skriv for dig selv")
            : qsTr("Skriv det vigtigste, som det blev sagt")
    }
    SecondaryButton {
        objectName: "passTablet"
        visible: root.meeting.hidden && root.seated && !root.covered
        iconName: "forward"
        text: qsTr("Giv tabletten videre")
        onClicked: root.meeting.passTurn()
    }
}
