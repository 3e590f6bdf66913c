// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// A good story to read: what happened, what made it work and who took part; one of the area's own can be shared.
Dialog {
    id: root

    required property AppServices services
    /// A row of queries::storiesIn or sharedStories.
    property var story: ({})

    /// The other areas are to read it, or no longer.
    signal shareWanted
    signal unshareWanted

    function show(row: var) {
        root.story = row
        root.open()
    }

    readonly property bool own: story.shared !== undefined

    title: (story.title ?? "").length > 0 ? story.title : qsTr("Uden overskrift")
    widthMax: Theme.size.readable
    buttons: SecondaryButton {
        readonly property bool shared: root.story.shared === 1

        objectName: "shareStory"
        visible: root.own
        iconName: "globe"
        text: shared ? qsTr("Del den ikke længere") : qsTr("Del den med de andre områder")
        onClicked: {
            root.close()
            shared ? root.unshareWanted() : root.shareWanted()
        }
    }

    Repeater {
        model: [
            { heading: qsTr("Hvad skete der?"), text: root.story.text ?? "" },
            { heading: qsTr("Hvad fik det til at lykkes?"), text: root.story.worked ?? "" },
            { heading: qsTr("Hvem var med?"), text: root.story.people ?? "" },
            { heading: qsTr("Fortalt af"), text: root.story.name ?? "" },
            { heading: qsTr("Område"), text: root.story.area_name ?? "" }
        ].filter(part => part.text.length > 0)

        ColumnLayout {
            id: part

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: part.modelData.heading
                font: Theme.font.label
                color: Theme.color.textMuted
                Accessible.role: Accessible.Heading
            }
            BodyText {
                Layout.fillWidth: true
                text: part.modelData.text
            }
        }
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "story"
        recordId: root.own ? root.story.id : ""
    }
}
