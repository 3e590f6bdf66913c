// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What was added to locked minutes, with who and when, and the way to add more. What is added stands.
Card {
    id: root

    required property AppServices services
    required property MeetingMinutesViewModel minutes

    title: qsTr("Tilføjelser")

    Repeater {
        model: root.minutes.addenda

        ColumnLayout {
            id: line

            required property var model

            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: line.model.text
            }
            CaptionText {
                Layout.fillWidth: true
                text: [line.model.author, root.services.words.day(line.model.noted_at), root.services.words.clockTime(line.model.noted_at)]
                    .filter(part => part).join(" · ")
            }
        }
    }
    TextArea {
        id: words
        objectName: "addendumText"
        Layout.fillWidth: true
        linesMin: 2
        label: qsTr("Hvad skal føjes til?")
        help: qsTr("Det står i referatet med navn og tid og kan ikke rettes bagefter.")
    }
    SecondaryButton {
        objectName: "addAddendum"
        iconName: "plus"
        enabled: words.text.trim().length > 0
        text: qsTr("Føj til referatet")
        onClicked: {
            root.minutes.addAddendum(words.text)
            words.text = ""
        }
    }
}
