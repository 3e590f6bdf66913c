// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Distances on a 4 px grid.
QtObject {
    /// Between an icon and its word.
    readonly property int xs: 4
    /// Between targets.
    readonly property int s: Theme.gloves ? 16 : 8
    /// Between lines that belong together.
    readonly property int m: Theme.gloves ? 16 : 12
    /// Inside cards.
    readonly property int l: 20
    /// Between cards.
    readonly property int gap: 16
    /// Between sections.
    readonly property int xl: 32
    /// Around the whole of a screen when there is room.
    readonly property int xxl: 48
}
