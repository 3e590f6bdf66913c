// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The same table in the evening.
ColorSet {
    ground: "#171512"
    surface: "#23201b"
    sunken: "#100e0c"
    hovered: "#2d2923"
    text: "#f3eee5"
    textMuted: "#bdb4a6"
    outline: "#8f8679"
    divider: "#39342d"
    accent: "#8fc9d9"
    accentText: "#0a2a34"
    accentSoft: "#1f3d47"
    accentSoftText: "#cde8f0"
    focus: "#a3c6ff"
    danger: "#f3a79e"
    dangerText: "#470d08"
    dangerSoft: "#47201c"
    dangerSoftText: "#fbd5d0"
    warn: "#ebc065"
    warnSoft: "#42330f"
    warnSoftText: "#f8e2ae"
    good: "#93d3a5"
    goodSoft: "#1c3a25"
    goodSoftText: "#c9edd3"
    infoSoft: "#1b324b"
    infoSoftText: "#cfe3f8"
    inverse: "#ece6db"
    inverseText: "#231f1a"
    inverseAction: "#14505f"
    veil: "#a0000000"
    shadow: "#40000000"

    boligsocial: FunctionTone { strong: "#f0a3cb"; strongText: "#450d2c"; soft: "#43203a"; softText: "#fbd3e6"; icon: "heart" }
    drift: FunctionTone { strong: "#9bd49b"; strongText: "#0e3510"; soft: "#1f3a20"; softText: "#cdeecb"; icon: "wrench" }
    byggeteknisk: FunctionTone { strong: "#9cc6f2"; strongText: "#0b2f55"; soft: "#1b344f"; softText: "#d1e5fa"; icon: "ruler" }
    genhusning: FunctionTone { strong: "#f5b48c"; strongText: "#461c03"; soft: "#4a2a17"; softText: "#fcdcc8"; icon: "box" }
    udlejning: FunctionTone { strong: "#c4b5f5"; strongText: "#2a1a63"; soft: "#332a57"; softText: "#e3dbfb"; icon: "key" }
    ledelse: FunctionTone { strong: "#cfc6b8"; strongText: "#2c2721"; soft: "#3a342d"; softText: "#e6dfd3"; icon: "flag" }
}
