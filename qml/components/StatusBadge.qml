// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// How something stands: a word and an icon in one of four moods.
Badge {
    id: root

    /// "neutral", "good", "warn", "bad" or "info".
    property string mood: "neutral"

    readonly property string moodIcon: ({ neutral: "wait", good: "check", warn: "warning", bad: "critical", info: "info" })[mood]

    iconName: moodIcon
    fillColor: ({ neutral: Theme.color.sunken, good: Theme.color.goodSoft, warn: Theme.color.warnSoft,
        bad: Theme.color.dangerSoft, info: Theme.color.infoSoft })[mood]
    textColor: ({ neutral: Theme.color.text, good: Theme.color.goodSoftText, warn: Theme.color.warnSoftText,
        bad: Theme.color.dangerSoftText, info: Theme.color.infoSoftText })[mood]
}
