// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// The question on the table, large enough for three.
HeadingText {
    font: Theme.font.prompt
}
