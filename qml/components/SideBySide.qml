// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// Versions of one text, to pick from; beside each other where there is room, else one above the other.
GridLayout {
    id: root

    /// Each: { title, by, text, marked: the text as styled text with the differences marked, action: the verb on its
    /// button, code: names the button for tests }.
    required property var versions

    signal picked(index: int)

    columns: width < Theme.compactBelow ? 1 : versions.length
    columnSpacing: Theme.space.gap
    rowSpacing: Theme.space.gap

    Repeater {
        model: root.versions

        Card {
            id: side

            required property var modelData
            required property int index

            title: modelData.title
            stretched: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            CaptionText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: side.modelData.by
            }
            BodyText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: side.modelData.marked
                textFormat: Text.StyledText
                Accessible.name: side.modelData.text
            }
            SecondaryButton {
                Layout.fillWidth: true
                objectName: side.modelData.code
                text: side.modelData.action
                hint: side.modelData.title
                onClicked: root.picked(side.index)
            }
        }
    }
}
