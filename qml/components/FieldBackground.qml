// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// The box of a field that is written in or chosen from.
Rectangle {
    /// The field has the keyboard.
    required property bool active
    /// Something is wrong with what stands in it.
    property bool wrong: false

    implicitHeight: Theme.size.target
    radius: Theme.size.radius
    color: Theme.color.surface
    border.width: active || wrong ? Theme.size.outline : Theme.size.hairline
    border.color: wrong ? Theme.color.danger : active ? Theme.color.focus : Theme.color.outline

    FocusRing { shown: parent.active }
}
