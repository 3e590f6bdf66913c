// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// An exercise in which people write one by one: what is written beside the round about the table.
Exercise {
    id: root

    default property alias content: column.data

    ScrollColumn {
        objectName: "exerciseScroll"
        anchors.fill: parent
        widthMax: 0

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            ColumnLayout {
                id: column
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap
            }
            TurnTable {
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                Layout.preferredWidth: Math.min(root.width - 2 * Theme.space.l, Theme.size.listPane)
                Layout.maximumWidth: Layout.preferredWidth
                services: root.services
                meeting: root.meeting
            }
        }
    }
}
