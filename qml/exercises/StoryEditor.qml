// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One story under the group's hands: what happened, what made it work, who took part and who told it; and whether the
/// other areas may read it.
Card {
    id: root

    required property AppServices services
    required property MeetingStoriesViewModel stories
    required property string recordId

    readonly property bool shared: copy.exists && !copy.values.deleted_at
    readonly property bool sharedAnew: shared && (differs("title") || differs("text") || differs("worked") || differs("people"))

    component Field: NoteField {
        Layout.fillWidth: true
        services: root.services
        entity: "story"
        recordId: root.recordId
        space: root.stories.meeting.info.area_id
        initial: root.stories.initial
        footed: false
    }

    function differs(field: string): bool {
        return (copy.values[field] ?? "") !== (story.values[field] ?? "")
    }

    functionCode: {
        const index = stories.meeting.members.indexOf(story.values.told_by ?? "")
        return index < 0 ? "" : stories.meeting.members.at(index)["function"] ?? ""
    }

    RecordEditor {
        id: story
        services: root.services
        entity: "story"
        recordId: root.recordId
        space: root.stories.meeting.info.area_id
        initial: root.stories.initial
    }
    RecordEditor {
        id: copy
        services: root.services
        entity: "shared_story"
        recordId: root.stories.sharedId(root.recordId)
    }
    Field {
        objectName: "storyTitle"
        fieldName: "title"
        linesMin: 1
        textFont: Theme.font.heading
        label: qsTr("Hvad skal historien hedde?")
        placeholder: qsTr("Få ord, som I kan kende den på")
    }
    Field {
        objectName: "storyText"
        fieldName: "text"
        label: qsTr("Hvad skete der?")
    }
    Field {
        objectName: "storyWorked"
        fieldName: "worked"
        linesMin: 2
        label: qsTr("Hvad fik det til at lykkes?")
    }
    Field {
        objectName: "storyPeople"
        fieldName: "people"
        linesMin: 1
        label: qsTr("Hvem var med?")
        placeholder: qsTr("Kolleger og samarbejdspartnere, ikke beboere")
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvem fortalte den?")
        clearable: true
        chosen: [story.values.told_by ?? ""]
        choices: Array.from(root.stories.meeting.seats).map(seat => ({ code: seat.id, word: seat.name }))
        onPicked: chosen => story.choose("told_by", chosen[0] ?? "")
    }
    Flow {
        Layout.fillWidth: true
        visible: story.exists
        spacing: Theme.space.s

        Chip {
            objectName: "shareStory"
            checkable: false
            checked: root.shared
            iconName: "globe"
            text: qsTr("Del den med de andre områder")
            onClicked: root.shared ? root.stories.unshare(root.recordId) : root.stories.share(root.recordId, story.values)
        }
        SecondaryButton {
            visible: root.sharedAnew
            iconName: "sync"
            text: qsTr("Del den, som den er nu")
            onClicked: root.stories.share(root.recordId, story.values)
        }
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "story"
        recordId: root.recordId
    }
}
