// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// The places to go along the left of a wide window.
Rectangle {
    id: root

    /// The places: a list of { page, word, icon, waiting? }.
    required property var places
    /// The page that is shown.
    required property string current

    /// What that many places take of the rail's height, px.
    function roomFor(count: int): int {
        return count * (Theme.size.bar + Theme.space.xs) + 2 * Theme.space.s
    }

    signal chosen(page: string)

    implicitWidth: Theme.size.rail
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sider")

    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Theme.size.hairline
        color: Theme.color.divider
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.space.s }
        spacing: Theme.space.xs

        Repeater {
            model: root.places

            NavigationButton {
                required property var modelData

                objectName: "page_" + modelData.page
                Layout.fillWidth: true
                text: modelData.word
                iconName: modelData.icon
                waiting: modelData.waiting ?? 0
                checked: modelData.page === root.current
                onClicked: root.chosen(modelData.page)
            }
        }
    }
}
