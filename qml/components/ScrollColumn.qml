// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme

/// A column that scrolls when it is taller than its room, keeps what has the keyboard in sight, and stays
/// narrow enough to read.
Flickable {
    id: root

    /// The widest the column becomes, px; 0: as wide as there is room.
    property int widthMax: Theme.size.readable
    /// Around the column.
    property int margin: Theme.space.l
    /// In the middle of its room while it does not fill it.
    property bool centered: false
    property alias spacing: column.spacing
    default property alias content: column.data

    readonly property Item focused: Window.activeFocusItem

    function reveal(item: Item) {
        if (!item || !item.visible)
            return
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.space.xl
        const bottom = top + item.height + 2 * Theme.space.xl
        contentY = Math.max(0, Math.min(top, contentY), Math.min(bottom - height, contentHeight - height, Math.max(contentY, bottom - height)))
    }

    contentHeight: column.implicitHeight + 2 * margin
    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}
    onFocusedChanged: {
        for (let item = focused; item; item = item.parent)
            if (item === column)
                return reveal(focused)
    }

    ColumnLayout {
        id: column
        x: Math.max(root.margin, (root.width - width) / 2)
        y: root.centered ? Math.max(root.margin, (root.height - implicitHeight) / 2) : root.margin
        width: Math.min(root.width - 2 * root.margin, root.widthMax > 0 ? root.widthMax : root.width)
        spacing: Theme.space.gap
    }
}
