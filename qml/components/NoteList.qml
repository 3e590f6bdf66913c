// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme

/// A list whose rows lie on the ground like notes. The arrow keys go through it. A row is as wide as `rowWidth`.
ListView {
    id: root

    /// What the list holds, for screen readers.
    required property string name
    readonly property real rowWidth: width - leftMargin - rightMargin

    clip: true
    leftMargin: Theme.space.gap
    rightMargin: Theme.space.gap
    topMargin: Theme.space.s
    bottomMargin: Theme.space.gap
    spacing: Theme.space.s
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: name
}
