// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Good stories of cooperation: those that were told, and the one that is being written.
Exercise {
    id: root

    MeetingStoriesViewModel {
        id: told
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: root.meeting.prompt.hint ?? ""
            progress: told.stories.count > 0 ? qsTr("%n historier", "", told.stories.count) : qsTr("Skriv den første historie, mens den bliver fortalt.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            StoryEditor {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.6
                Layout.alignment: Qt.AlignTop
                services: root.services
                stories: told
                recordId: told.openId
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.4
                Layout.alignment: Qt.AlignTop
                visible: told.stories.count > 0
                title: qsTr("Fortalt i dag")
                spacing: Theme.space.s

                Repeater {
                    model: told.stories

                    ListRow {
                        id: line

                        required property var model

                        Layout.fillWidth: true
                        text: model.title.length > 0 ? model.title : qsTr("Uden overskrift")
                        remark: model.name
                        functionCode: model["function"]
                        iconName: "book"
                        opens: false
                        current: model.id === told.openId
                        onClicked: told.open(model.id)

                        IconButton {
                            iconName: "trash"
                            text: qsTr("Slet historien: %1").arg(line.text)
                            onClicked: told.remove(line.model.id)
                        }
                    }
                }
                SecondaryButton {
                    objectName: "oneMore"
                    Layout.fillWidth: true
                    iconName: "plus"
                    text: qsTr("Skriv en historie mere")
                    onClicked: told.openNew()
                }
            }
        }
    }
}
