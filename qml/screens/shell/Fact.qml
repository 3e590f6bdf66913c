// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// One fact with an icon: a time, a place, a name.
RowLayout {
    id: root

    required property string iconName
    required property string text

    Layout.fillWidth: true
    spacing: Theme.space.m

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.size.icon
        Layout.preferredHeight: Theme.size.icon
        name: root.iconName
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text
    }
}
