// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A text to read, wrapped, never taken for markup.
Text {
    color: Theme.color.text
    font: Theme.font.body
    lineHeight: 1.25
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
