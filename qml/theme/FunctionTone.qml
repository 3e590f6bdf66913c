// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The colours and the icon of one function. Never used without the function's name or icon.
QtObject {
    /// Bars, rings and filled chips; 3:1 against every ground.
    required property color strong
    /// Text and icons on `strong`.
    required property color strongText
    /// The tint behind chips and cards where the function speaks.
    required property color soft
    /// Text and icons on `soft`.
    required property color softText
    /// Name of the function's icon.
    required property string icon
}
