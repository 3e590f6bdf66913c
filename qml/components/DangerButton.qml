// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// Something that is hard to undo.
ActionButton {
    fillColor: Theme.color.danger
    textColor: Theme.color.dangerText
    hoverColor: Qt.tint(Theme.color.danger, Theme.color.shadow)
}
