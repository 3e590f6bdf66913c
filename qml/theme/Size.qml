// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Sizes in px that are no distances.
QtObject {
    /// The least height and width of whatever can be pressed.
    readonly property int target: Theme.gloves ? 96 : Theme.atTable ? 64 : 56
    /// A chip or badge that is only read.
    readonly property int badge: Math.round(28 * Theme.textScale)
    readonly property int icon: Math.round(24 * Math.min(Theme.textScale, 1.5))
    readonly property int iconSmall: Math.round(18 * Math.min(Theme.textScale, 1.5))
    readonly property int iconLarge: Math.round(40 * Math.min(Theme.textScale, 1.5))
    /// The one big button that takes a photo.
    readonly property int shutter: Theme.gloves ? 128 : 96
    /// What the camera sees: its height to its width, and its greatest height.
    readonly property real viewfinderRatio: 0.6
    readonly property int viewfinderMax: 420
    /// A photo beside its text, among others, and alone.
    readonly property int photoSmall: 72
    readonly property int photo: Theme.gloves ? 176 : 136
    readonly property int photoLarge: 960
    readonly property int seat: Theme.gloves ? 96 : 72
    /// A day of the calendar.
    readonly property int cell: 48
    /// Small marks on top of something else.
    readonly property int mark: 18
    readonly property int clock: Math.round(168 * Math.min(Theme.textScale, 1.5))
    /// The round about the table.
    readonly property int ring: 420
    readonly property int track: 8
    readonly property int scrollBar: 10
    readonly property int hairline: 1
    readonly property int outline: 2
    readonly property int focusRing: 3
    /// The coloured edge of a card where a function speaks.
    readonly property int edge: 6
    readonly property int radius: 12
    readonly property int radiusSmall: 8
    readonly property int radiusLarge: 20
    /// The widest line of text that reads well.
    readonly property int readable: 760
    /// The list beside a detail.
    readonly property int listPane: 400
    /// A column of a table with a name or a badge in it, and one with a day.
    readonly property int column: Math.round(190 * Theme.textScale)
    readonly property int columnNarrow: Math.round(72 * Theme.textScale)
    /// Navigation with room for icons only, and with words beside them.
    readonly property int rail: Math.round(104 * Math.min(Theme.textScale, 1.5))
    readonly property int bar: Math.max(target, Math.round(72 * Math.min(Theme.textScale, 1.5)))
    readonly property int dialog: 520
    readonly property int windowWidthMin: 360
    readonly property int windowHeightMin: 560
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
}
