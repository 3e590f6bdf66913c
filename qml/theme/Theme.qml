// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Everything that decides how the app looks. Screens and components take every colour, size, font and
/// duration from here; Main.qml sets the modes from the reader's settings.
QtObject {
    id: root

    /// Set by Main.qml: the evening colours.
    property bool dark: false
    /// Set by Main.qml: targets for gloved hands.
    property bool gloves: false
    /// Set by Main.qml: a meeting is on the screen, and everything that can be pressed is larger.
    property bool atTable: false
    /// Set by Main.qml: 1 to 2.
    property real textScale: 1
    /// Letters so large that on a phone only what is needed most has room in a row.
    readonly property bool largeText: textScale > 1.25
    /// Set by Main.qml: nothing moves.
    property bool reduceMotion: false

    readonly property ColorSet color: dark ? darkColors : lightColors
    readonly property TypeScale font: TypeScale {
        scale: root.textScale
        family: root.regularFont.name.length > 0 ? root.regularFont.name : "Inter"
    }
    readonly property Space space: Space {}
    readonly property Size size: Size {}
    readonly property Duration duration: Duration {}

    /// Below, in px: one column and a bar at the bottom. Larger letters need more room for the same.
    readonly property int compactBelow: Math.round(600 * textScale)
    /// Below: a rail and one column; from here on a list and its detail side by side.
    readonly property int expandedFrom: Math.round(1024 * textScale)

    readonly property ColorSet lightColors: LightColors {}
    readonly property ColorSet darkColors: DarkColors {}

    readonly property FontLoader regularFont: FontLoader { source: "fonts/Inter-Regular.otf" }
    readonly property FontLoader mediumFont: FontLoader { source: "fonts/Inter-Medium.otf" }
    readonly property FontLoader semiBoldFont: FontLoader { source: "fonts/Inter-SemiBold.otf" }
    readonly property FontLoader boldFont: FontLoader { source: "fonts/Inter-Bold.otf" }

    /// The width, px, that a window of one column leaves inside a card; no end to it before there is a window.
    function inCard(windowWidth: real): real {
        return windowWidth > 0 ? windowWidth - 4 * root.space.l : Infinity
    }

    /// The tone of a function's code. The finer functions borrow the tone of the one they stand nearest.
    function tone(functionCode: string): FunctionTone {
        switch (functionCode) {
        case "boligsocial":
        case "beboerkonsulent":
            return root.color.boligsocial
        case "drift":
        case "varmemester":
            return root.color.drift
        case "byggeteknisk":
        case "projektleder":
            return root.color.byggeteknisk
        case "genhusning":
            return root.color.genhusning
        case "udlejning":
            return root.color.udlejning
        }
        return root.color.ledelse
    }
}
