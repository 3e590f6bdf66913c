// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What a colleague said of their work: written while the two talk, read large while it is told to the group.
SpeakerCard {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    /// Memberships: the one it is about, and the one who tells it; empty for nobody.
    required property string about
    required property string by
    required property bool reading

    readonly property string teller: seatOf(by)?.name ?? ""

    function seatOf(membership: string): var {
        return Array.from(meeting.seats).find(candidate => candidate.id === membership)
    }
    function said(promptId: string): string {
        return (notes.said[promptId] ?? {})[about]?.text ?? ""
    }

    seat: seatOf(about)

    MeetingPromptsViewModel {
        id: notes
        meeting: root.meeting
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.teller.length > 0
        text: root.reading ? qsTr("Fortalt af %1").arg(root.teller) : qsTr("%1 spørger og fortæller det videre").arg(root.teller)
        color: Theme.color.textMuted
    }
    Repeater {
        model: root.meeting.block.prompts

        SpokenLine {
            required property var modelData

            Layout.fillWidth: true
            visible: root.reading && text.length > 0
            question: modelData.text
            text: root.said(modelData.id)
            textFont: Theme.font.title
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.reading && root.meeting.block.prompts.every(prompt => root.said(prompt.id).length === 0)
        text: qsTr("Der er ikke skrevet noget endnu. Fortæl det, I husker.")
        color: Theme.color.textMuted
    }
    Repeater {
        model: root.meeting.block.prompts

        NoteField {
            required property var modelData
            required property int index

            objectName: "field" + index
            Layout.fillWidth: true
            visible: !root.reading
            services: root.services
            recordId: notes.noteId(modelData.id, root.about)
            space: root.meeting.info.area_id
            initial: notes.noteInitial(modelData.id, root.about)
            label: modelData.text
            placeholder: modelData.hint
            linesMin: 2
        }
    }
}
