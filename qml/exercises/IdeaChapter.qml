// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The ideas under one question.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    /// The question as playbookmaps.h has it.
    required property var prompt

    spacing: Theme.space.gap

    MeetingCardsViewModel {
        id: ideas
        meeting: root.meeting
        prompt: root.prompt.id
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.preferredHeight: contentHeight // what it takes when wrapped, which a layout in a layout does not ask again
        visible: text.length > 0
        text: root.prompt.text
    }
    Repeater {
        model: ideas.cards

        NoteCard {
            id: idea

            required property var model

            Layout.fillWidth: true
            services: root.services
            cards: ideas
            card: model
            titled: true
            placeholder: qsTr("Hvad går idéen ud på?")
        }
    }
    SecondaryButton {
        objectName: "addCard"
        iconName: "plus"
        text: qsTr("Læg en idé")
        hint: root.prompt.text
        onClicked: ideas.add(root.meeting.speaker)
    }
}
