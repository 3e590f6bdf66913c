// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The type scale: one family, sizes in px before `scale`. What is larger than the body text grows by as many px as that,
/// so that a title at 200 % leaves room for what it stands over.
QtObject {
    id: root

    /// 1 to 2: the reader's own text size.
    required property real scale
    required property string family
    readonly property int bodySize: 18

    /// The question on the table, read by three people at 1.5 m.
    readonly property font prompt: make(30, Font.DemiBold)
    /// The same on a wall, read across a room.
    readonly property font wall: make(46, Font.DemiBold)
    /// A screen's title.
    readonly property font title: make(26, Font.DemiBold)
    /// A section or a card.
    readonly property font heading: make(20, Font.DemiBold)
    /// A page that the whole table reads.
    readonly property font read: make(24, Font.Normal)
    /// What is read and written.
    readonly property font body: make(bodySize, Font.Normal)
    readonly property font bodyStrong: make(bodySize, Font.DemiBold)
    /// Buttons, chips and tabs.
    readonly property font control: make(17, Font.Medium)
    /// Labels over fields, badges.
    readonly property font label: make(15, Font.Medium)
    /// Where it is saved, when, by whom.
    readonly property font caption: make(15, Font.Normal)
    /// Under the icons of the navigation, where room is short.
    readonly property font tab: make(13, Font.Medium)
    /// A number on an icon.
    readonly property font counter: make(12, Font.DemiBold)
    /// The meeting's clock.
    readonly property font clock: make(34, Font.Bold)

    /// The least that a title or a tab is shrunk to, px, where a narrow window has no room for it.
    readonly property int shrunkMin: 17

    function shrunk(full: font, part: real): font {
        return Qt.font({
            family: full.family,
            pixelSize: Math.floor(full.pixelSize * part),
            weight: full.weight
        })
    }
    function make(pixelSize: int, weight: int): font {
        return Qt.font({
            family: root.family,
            pixelSize: Math.round(pixelSize + Math.min(pixelSize, root.bodySize) * (root.scale - 1)),
            weight: weight
        })
    }
}
