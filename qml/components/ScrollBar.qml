// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme

/// A thin bar that shows how far there is to scroll.
T.ScrollBar {
    id: root

    implicitWidth: Theme.size.scrollBar
    implicitHeight: Theme.size.scrollBar
    padding: Theme.size.outline
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.size.edge
        implicitHeight: Theme.size.edge
        radius: width / 2
        color: Theme.color.outline
        opacity: root.active ? 1 : 0.5
    }
}
