// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Warm paper in daylight.
ColorSet {
    ground: "#f6f3ee"
    surface: "#ffffff"
    sunken: "#ece7de"
    hovered: "#f2eee7"
    text: "#1f1b16"
    textMuted: "#595246"
    outline: "#7d7467"
    divider: "#e2dcd1"
    accent: "#1c5260"
    accentText: "#ffffff"
    accentSoft: "#d9e8eb"
    accentSoftText: "#143f4b"
    focus: "#0b57d0"
    danger: "#a8281f"
    dangerText: "#ffffff"
    dangerSoft: "#fbe5e2"
    dangerSoftText: "#7a1a13"
    warn: "#8a5a00"
    warnSoft: "#fcedc8"
    warnSoftText: "#5f4200"
    good: "#22693a"
    goodSoft: "#dcf0e1"
    goodSoftText: "#174d2a"
    infoSoft: "#e0ebf7"
    infoSoftText: "#16436f"
    inverse: "#2b2620"
    inverseText: "#f6f1e8"
    inverseAction: "#9fd6e6"
    veil: "#801f1b16"
    shadow: "#14000000"

    boligsocial: FunctionTone { strong: "#8a2f63"; strongText: "#ffffff"; soft: "#f8e3ee"; softText: "#77244f"; icon: "heart" }
    drift: FunctionTone { strong: "#2c6b2f"; strongText: "#ffffff"; soft: "#e0f0de"; softText: "#225625"; icon: "wrench" }
    byggeteknisk: FunctionTone { strong: "#1f5a96"; strongText: "#ffffff"; soft: "#dfebf8"; softText: "#174a7e"; icon: "ruler" }
    genhusning: FunctionTone { strong: "#a1450f"; strongText: "#ffffff"; soft: "#fbe6d9"; softText: "#863609"; icon: "box" }
    udlejning: FunctionTone { strong: "#5b45a3"; strongText: "#ffffff"; soft: "#e9e5f8"; softText: "#4b378c"; icon: "key" }
    ledelse: FunctionTone { strong: "#595246"; strongText: "#ffffff"; soft: "#eae5dc"; softText: "#4a4339"; icon: "flag" }
}
