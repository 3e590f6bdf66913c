// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What the window needs of Theme before the app is there. Theme itself, with its fonts, takes as long to make as the
/// window; tests/qml/tst_startlook.qml holds the one against the other.
QtObject {
    required property bool dark
    required property real textScale
    required property bool gloves

    readonly property color ground: dark ? "#171512" : "#f6f3ee"
    readonly property color surface: dark ? "#23201b" : "#ffffff"
    readonly property color divider: dark ? "#39342d" : "#e2dcd1"

    readonly property int hairline: 1
    readonly property int rail: Math.round(104 * Math.min(textScale, 1.5))
    readonly property int bar: Math.max(gloves ? 96 : 56, Math.round(72 * Math.min(textScale, 1.5)))
    readonly property int compactBelow: Math.round(600 * textScale)
    readonly property int windowWidthMin: 360
    readonly property int windowHeightMin: 560
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
}
