// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// What a list says when nothing is in it: one sentence, one button.
ColumnLayout {
    id: root

    required property string text
    /// A verb; empty shows no button.
    property string actionText: ""
    property string iconName: ""

    signal triggered

    spacing: Theme.space.l

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.size.iconLarge
        Layout.preferredHeight: Theme.size.iconLarge
        visible: root.iconName.length > 0
        name: root.iconName
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.color.textMuted
        text: root.text
    }
    PrimaryButton {
        Layout.alignment: Qt.AlignHCenter
        visible: root.actionText.length > 0
        text: root.actionText
        onClicked: root.triggered()
    }
}
