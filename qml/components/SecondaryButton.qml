// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// Another thing that can be done.
ActionButton {
    fillColor: Theme.color.surface
    textColor: Theme.color.text
    hoverColor: Theme.color.hovered
    outlineColor: Theme.color.outline
}
