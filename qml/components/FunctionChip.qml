// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A function that can be chosen.
Chip {
    /// The function's code.
    required property string functionCode

    iconName: Theme.tone(functionCode).icon
    chosenColor: Theme.tone(functionCode).strong
    chosenTextColor: Theme.tone(functionCode).strongText
}
