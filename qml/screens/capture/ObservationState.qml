// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// Where an observation and its photos are, how far it has come, and how much it hurries.
Flow {
    id: root

    required property AppServices services
    /// A row with the columns of queries::observations.
    required property var observation

    readonly property WordList words: services.words
    readonly property int photosSent: observation.photos - observation.photos_unsent

    spacing: Theme.space.s

    StatusBadge {
        visible: root.observation.urgency === "haster"
        mood: "warn"
        text: root.words.of("observation", "urgency", root.observation.urgency)
    }
    StatusBadge {
        mood: ({ valgt: "info", besvaret: "good" })[root.observation.status] ?? "neutral"
        text: root.words.of("observation", "status", root.observation.status)
    }
    WhereBadge {
        services: root.services
        where: root.observation.where_state
    }
    StatusBadge {
        visible: root.observation.photos > 0
        mood: root.observation.photos_unsent > 0 ? "neutral" : "good"
        iconName: root.observation.photos_unsent > 0 ? "image" : "check"
        text: root.observation.photos_unsent > 0
            ? qsTr("%1 af %2 billeder sendt").arg(root.photosSent).arg(root.observation.photos)
            : qsTr("%n billede(r)", "", root.observation.photos)
    }
}
