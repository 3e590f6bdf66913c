// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// Where a record is, in a word and an icon.
StatusBadge {
    id: root

    required property AppServices services
    /// A where_state column.
    required property string where

    mood: ({ hos_hovedkontoret: "good", skal_afklares: "warn", afvist: "bad" })[where] ?? "neutral"
    iconName: ({ hos_hovedkontoret: "headoffice", gemt_her: "here", sender: "sending", skal_afklares: "disputed", afvist: "rejected" })[where] ?? "here"
    text: services.words.whereState(where)
}
