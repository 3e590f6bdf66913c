// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What has been said to the prompt, a note each. A press lets it be written on. Of a note that is hidden only whose it is
/// can be seen.
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
            readonly property bool hidden: model.hidden === 1

            Layout.fillWidth: true
            text: hidden ? qsTr("Skrevet, men ikke vist endnu") : model.text
            remark: model.name.length > 0 ? model.name : qsTr("Hele gruppen")
            functionCode: model["function"]
            titleLinesMax: 12
            iconName: hidden ? "lock" : "edit"
            opens: false
            current: model.seat === root.meeting.speaker
            onClicked: root.meeting.giveWord(model.seat)
        }
    }
}
