// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What every page has: a title, the way back, where everything is saved, and its content beneath. A page
/// sets `title` and fills the rest.
FocusScope {
    id: root

    required property AppServices services
    required property Navigator navigator
    property string title: ""
    /// Under the title; empty shows none.
    property string subtitle: ""
    /// Buttons at the end of the title, before the state chip.
    property alias actions: actionRow.data
    /// Which room there is: "compact", "medium" or "expanded".
    readonly property string room: width < Theme.compactBelow ? "compact" : width < Theme.expandedFrom ? "medium" : "expanded"
    readonly property bool compact: room === "compact"
    /// The height of the page's own bar along the bottom, px; what is told stays above it.
    property real barHeight: 0
    default property alias content: body.data

    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        title: root.title
        subtitle: root.subtitle
        canGoBack: root.navigator.canGoBack
        onBack: root.navigator.back()

        Row {
            id: actionRow
            spacing: Theme.space.s
        }
        StateChip {
            visible: !root.services.rehearsal
            services: root.services
            compact: root.compact
            onClicked: root.navigator.open("sync", {})
        }
    }
    Item {
        id: body
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
    }
}
