// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A list and what was chosen from it: side by side where there is room, else one at a time.
Item {
    id: root

    /// Something is chosen.
    required property bool detailOpen
    property alias list: listSlot.data
    property alias detail: detailSlot.data
    readonly property bool sideBySide: width >= Theme.expandedFrom - Theme.size.rail

    Item {
        id: listSlot
        width: root.sideBySide ? Theme.size.listPane : root.width
        height: root.height
        visible: root.sideBySide || !root.detailOpen
    }
    Rectangle {
        x: Theme.size.listPane
        width: Theme.size.hairline
        height: root.height
        visible: root.sideBySide
        color: Theme.color.divider
    }
    Item {
        id: detailSlot
        x: root.sideBySide ? Theme.size.listPane + Theme.size.hairline : 0
        width: root.width - x
        height: root.height
        visible: root.sideBySide || root.detailOpen
    }
}
