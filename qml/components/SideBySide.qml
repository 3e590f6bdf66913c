// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// Two versions of one text, to pick from; beside each other where there is room, else one above the other.
GridLayout {
    id: root

    /// Each: { title, by, text, action }; action is the verb on its button.
    required property var first
    required property var second

    signal firstPicked
    signal secondPicked

    columns: width < Theme.compactBelow ? 1 : 2
    columnSpacing: Theme.space.gap
    rowSpacing: Theme.space.gap

    component Side: Card {
        id: side

        required property var version

        signal picked

        title: version.title
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        CaptionText {
            Layout.fillWidth: true
            text: side.version.by
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: side.version.text
        }
        SecondaryButton {
            Layout.fillWidth: true
            text: side.version.action
            hint: side.version.title
            onClicked: side.picked()
        }
    }

    Side {
        version: root.first
        onPicked: root.firstPicked()
    }
    Side {
        version: root.second
        onPicked: root.secondPicked()
    }
}
