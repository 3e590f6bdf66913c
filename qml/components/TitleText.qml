// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A screen's title.
HeadingText {
    font: Theme.font.title
}
