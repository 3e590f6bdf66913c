// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// When a meeting begins and ends, beside each other where there is room.
Grid { // a layout in the dialog's layout would keep the height of labels that have no width yet
    id: root

    /// "hh:mm"; empty for none. The owner of the values sets them.
    required property string from
    required property string to

    readonly property real fieldWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    signal fromPicked(time: string)
    signal toPicked(time: string)

    columns: Theme.largeText && width < Theme.size.dialog ? 1 : 2
    spacing: Theme.space.m

    TimeField {
        width: root.fieldWidth
        label: qsTr("Fra")
        time: root.from
        onPicked: time => root.fromPicked(time)
    }
    TimeField {
        width: root.fieldWidth
        label: qsTr("Til")
        time: root.to
        onPicked: time => root.toPicked(time)
    }
}
