// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// The meetings after the next one.
Card {
    id: root

    required property WordList words
    /// Rows of queries::comingMeetings; the first is shown elsewhere.
    required property LiveQueryModel meetings

    signal opened(groupId: string)

    visible: meetings.count > 1
    title: qsTr("Senere")
    spacing: 0

    Repeater {
        model: root.meetings

        ListRow {
            id: line

            required property int index
            required property var model

            Layout.fillWidth: true
            visible: index > 0
            leftPadding: 0
            rightPadding: 0
            text: model.title
            remark: [root.words.day(model.starts_at), model.group_name].filter(part => part).join(" · ")
            onClicked: root.opened(line.model.group_id)
        }
    }
}
