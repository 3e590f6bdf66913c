// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The question on the table, with the way to the one before and the one after.
Card {
    id: root

    required property MeetingViewModel meeting

    readonly property var prompt: meeting.prompt
    readonly property bool narrow: width < Theme.size.dialog
    readonly property bool several: (prompt.count ?? 0) > 1

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.xs

        ModeLine {
            Layout.fillWidth: true
            mode: root.prompt.mode ?? ""
        }
        BodyText {
            visible: root.several
            text: qsTr("Spørgsmål %1 af %2").arg(root.prompt.number ?? 1).arg(root.prompt.count ?? 1)
            font: Theme.font.label
            color: Theme.color.textMuted
        }
    }
    PromptText {
        Layout.fillWidth: true
        text: root.prompt.text ?? ""
        font: root.narrow ? Theme.font.title : Theme.font.prompt
    }
    BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.prompt.hint ?? ""
        color: Theme.color.textMuted
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.several
        spacing: Theme.space.s

        IconButton {
            visible: root.narrow && enabled
            iconName: "back"
            text: qsTr("Forrige spørgsmål")
            enabled: (root.prompt.number ?? 1) > 1
            onClicked: root.meeting.previousPrompt()
        }
        QuietButton {
            visible: !root.narrow
            iconName: "back"
            text: qsTr("Forrige spørgsmål")
            enabled: (root.prompt.number ?? 1) > 1
            onClicked: root.meeting.previousPrompt()
        }
        Item { Layout.fillWidth: true }
        SecondaryButton {
            objectName: "nextPrompt"
            iconName: "forward"
            text: root.narrow && Theme.largeText ? qsTr("Næste") : qsTr("Næste spørgsmål")
            enabled: (root.prompt.number ?? 1) < (root.prompt.count ?? 1)
            onClicked: root.meeting.nextPrompt()
        }
    }
}
