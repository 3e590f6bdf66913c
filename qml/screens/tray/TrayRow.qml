// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// One observation that waits: a photo, what it says, how much it hurries.
ListRow {
    id: root

    required property AppServices services
    /// A row with the columns of queries::tray.
    required property var observation

    readonly property WordList words: services.words

    text: observation.text.length > 0 ? observation.text : qsTr("Uden tekst")
    remark: [observation.area_name, observation.place, observation.author_name].filter(part => part).join(" · ")
    opens: false

    StatusBadge {
        visible: root.observation.status === "valgt"
        mood: "info"
        text: qsTr("Valgt")
    }
    StatusBadge {
        visible: root.observation.status !== "valgt" && root.observation.urgency.length > 0
        mood: ({ haster: "warn", snart: "info" })[root.observation.urgency] ?? "neutral"
        text: root.words.of("observation", "urgency", root.observation.urgency)
    }
    PhotoThumb {
        visible: root.observation.photos > 0
        services: root.services
        sha256: root.observation.photo
        onClicked: root.clicked()
    }
}
