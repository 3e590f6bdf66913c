// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A function: its colour, its icon and its name, always together.
Badge {
    /// The function's code.
    required property string functionCode

    iconName: Theme.tone(functionCode).icon
    fillColor: Theme.tone(functionCode).soft
    textColor: Theme.tone(functionCode).softText
}
