// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// The title of a section or a card.
BodyText {
    font: Theme.font.heading
    lineHeight: 1.15
    Accessible.role: Accessible.Heading
}
