// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// The one thing to do here; at most one on a screen or card.
ActionButton {
    fillColor: Theme.color.accent
    textColor: Theme.color.accentText
    hoverColor: Qt.tint(Theme.color.accent, Theme.color.shadow)
}
