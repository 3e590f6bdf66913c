// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// The places to go along the bottom of a narrow window.
Rectangle {
    id: root

    /// The places: a list of { page, word, icon, waiting? }.
    required property var places
    /// The page that is shown.
    required property string current

    /// One size for all words, the one that the longest has room for.
    readonly property real fit: width > 0 ? Math.min(1, (width / buttons.count - Theme.space.xs) / widest()) : 1

    signal chosen(page: string)

    function widest(): real {
        let most = 1
        for (let i = 0; i < buttons.count; ++i)
            most = Math.max(most, (buttons.itemAt(i) as NavigationButton)?.wordWidth ?? 1)
        return most
    }

    implicitHeight: Theme.size.bar
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sider")

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.size.hairline
        color: Theme.color.divider
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            id: buttons
            model: root.places

            NavigationButton {
                required property var modelData

                objectName: "page_" + modelData.page
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                wordScale: root.fit
                text: modelData.word
                iconName: modelData.icon
                waiting: modelData.waiting ?? 0
                checked: modelData.page === root.current
                onClicked: root.chosen(modelData.page)
            }
        }
    }
}
