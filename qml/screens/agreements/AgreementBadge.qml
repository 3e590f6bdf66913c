// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// How an agreement stands, in words: that it is over time when it is, else its status.
StatusBadge {
    id: root

    required property WordList words
    /// Code of the agreement's status.
    required property string status
    /// yyyy-mm-dd; empty for none.
    required property string dueOn

    readonly property bool ended: status === "gennemfoert" || status === "opgivet"
    readonly property bool late: !ended && words.overdue(dueOn)

    text: late ? words.due(dueOn) : words.of("agreement", "status", status)
    mood: late ? "warn" : ({ gennemfoert: "good", i_gang: "info" })[status] ?? "neutral"
    iconName: status === "opgivet" ? "minus" : status === "flyttet" && !late ? "calendar" : moodIcon
}
