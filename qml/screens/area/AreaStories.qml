// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Good stories: those told in the area, and those that the other areas share.
Card {
    id: root

    required property AppServices services
    required property AreaViewModel area

    /// Opens the area's own story of that id.
    function openOwn(id: string) {
        const index = area.stories.indexOf(id)
        if (index >= 0)
            reader.show(area.stories.at(index))
    }

    component Heading: BodyText {
        Layout.fillWidth: true
        font: Theme.font.label
        color: Theme.color.textMuted
        Accessible.role: Accessible.Heading
    }

    title: qsTr("Gode historier")
    spacing: Theme.space.xs

    BodyText {
        Layout.fillWidth: true
        visible: root.area.stories.count + root.area.storiesOfOthers.count === 0
        color: Theme.color.textMuted
        text: qsTr("Historierne bliver fortalt på møderne.")
    }
    Heading {
        visible: root.area.stories.count > 0
        text: qsTr("Fra området")
    }
    Repeater {
        model: root.area.stories

        ListRow {
            required property var model

            Layout.fillWidth: true
            leftPadding: 0
            iconName: "book"
            text: model.title.length > 0 ? model.title : qsTr("Uden overskrift")
            remark: model.shared ? [model.name, qsTr("Delt med de andre områder")].filter(part => part).join(" · ") : model.name
            onClicked: reader.show(model.row)
        }
    }
    Heading {
        visible: root.area.storiesOfOthers.count > 0
        text: qsTr("Fra de andre områder")
    }
    Repeater {
        model: root.area.storiesOfOthers

        ListRow {
            required property var model

            Layout.fillWidth: true
            leftPadding: 0
            iconName: "globe"
            text: model.title.length > 0 ? model.title : qsTr("Uden overskrift")
            remark: model.area_name
            onClicked: reader.show(model.row)
        }
    }
    StoryDialog {
        id: reader
        services: root.services
        onShareWanted: root.area.shareStory(story.id)
        onUnshareWanted: root.area.unshareStory(story.id)
    }
}
