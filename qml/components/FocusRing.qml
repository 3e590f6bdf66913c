// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// Shows which control has the keyboard. Lies around its parent.
Rectangle {
    /// Whether the parent has the keyboard; usually `visualFocus`.
    required property bool shown
    /// The parent's own radius.
    property int cornerRadius: Theme.size.radius

    anchors.fill: parent
    anchors.margins: -Theme.size.focusRing - 2
    radius: cornerRadius + Theme.size.focusRing + 2
    color: "transparent"
    border.width: Theme.size.focusRing
    border.color: Theme.color.focus
    visible: shown
}
