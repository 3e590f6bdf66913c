// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// An action that keeps in the background: a word, an icon, no box.
ActionButton {
    fillColor: "transparent"
    textColor: Theme.color.accent
    hoverColor: Theme.color.hovered
}
