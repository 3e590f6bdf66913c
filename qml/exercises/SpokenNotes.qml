// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What has been said to the prompt, a note each. A press lets it be written on.
ColumnLayout {
    id: root

    required property MeetingViewModel meeting
    required property LiveQueryModel notes

    spacing: Theme.space.s

    HeadingText {
        Layout.fillWidth: true
        visible: root.notes.count > 0
        text: qsTr("Det er sagt")
    }
    Repeater {
        model: root.notes

        ListRow {
            required property var model

            Layout.fillWidth: true
            text: model.text
            remark: model.name.length > 0 ? model.name : qsTr("Hele gruppen")
            functionCode: model["function"]
            titleLinesMax: 12
            iconName: "edit"
            opens: false
            current: model.membership_id === root.meeting.speaker
            onClicked: root.meeting.giveWord(model.membership_id)
        }
    }
}
