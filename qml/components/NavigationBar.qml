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
    readonly property real widest: Math.max(1, ...Array.from(places).map(place => metrics.advanceWidth(place.word)))
    readonly property real fit: width > 0 ? Math.min(1, (width / places.length - Theme.space.xs) / widest) : 1

    signal chosen(page: string)

    implicitHeight: Theme.size.bar
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sider")

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.size.hairline
        color: Theme.color.divider
    }
    FontMetrics {
        id: metrics
        font: Theme.font.tab
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: root.places

            NavigationButton {
                required property var modelData

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
