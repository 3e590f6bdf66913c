// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A small remark: when, where, by whom.
BodyText {
    color: Theme.color.textMuted
    font: Theme.font.caption
    lineHeight: 1.15
}
