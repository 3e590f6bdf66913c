// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Two versions of one thing, side by side: who wrote what and when, and a button under each.
Card {
    id: root

    required property AppServices services
    /// One of SyncPageViewModel.conflicts.
    required property var conflict

    readonly property WordList words: services.words
    readonly property bool deleted: conflict.kind === "slettet"

    /// One of domain::conflictResolutions.
    signal picked(resolution: string)

    function byWhom(who: string, when: double): string {
        const time = qsTr("%1 kl. %2").arg(root.words.day(when)).arg(root.words.clockTime(when))
        return who.length > 0 ? qsTr("%1, %2").arg(who).arg(time) : time
    }

    title: conflict.title.length > 0 ? qsTr("%1: %2").arg(words.entity(conflict.entity)).arg(conflict.title) : words.entity(conflict.entity)

    CaptionText {
        Layout.fillWidth: true
        text: root.deleted ? root.words.of("conflict", "kind", "slettet") : root.words.field(root.conflict.entity, root.conflict.field)
    }
    SideBySide {
        Layout.fillWidth: true
        first: root.deleted ? {
            title: qsTr("Slettet"),
            by: root.byWhom(root.conflict.keptBy, root.conflict.keptAt),
            text: qsTr("Den ligger i papirkurven."),
            action: qsTr("Lad den være slettet")
        } : {
            title: qsTr("Står der nu"),
            by: root.byWhom(root.conflict.keptBy, root.conflict.keptAt),
            text: root.conflict.keptText.length > 0 ? root.conflict.keptText : qsTr("Intet"),
            action: qsTr("Behold denne")
        }
        second: ({
            title: root.deleted ? qsTr("Rettet") : qsTr("Den anden"),
            by: root.byWhom(root.conflict.lostBy, root.conflict.lostAt),
            text: root.conflict.lostText.length > 0 ? root.conflict.lostText : qsTr("Intet"),
            action: root.deleted ? qsTr("Hent den frem igen") : qsTr("Brug denne")
        })
        onFirstPicked: root.picked("behold")
        onSecondPicked: root.picked(root.deleted ? "gendan" : "vaelg_anden")
    }
}
