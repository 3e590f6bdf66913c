// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.Theme
import Tovholder.ViewModels

/// Versions of one thing, side by side: who wrote what, when and where, and a button under each.
Card {
    id: root

    required property AppServices services
    /// One of SyncPageViewModel.conflicts or merges.
    required property var conflict

    readonly property WordList words: services.words
    readonly property bool merged: conflict.kind === "flettet"

    /// One of domain::conflictResolutions; the text is that of skrevet_sammen.
    signal settled(resolution: string, text: string)

    function byWhom(version: var): string {
        const time = version.at > 0 ? qsTr("%1 kl. %2").arg(root.words.day(version.at)).arg(root.words.clockTime(version.at)) : ""
        return [version.by, version.device, time].filter(part => part).join(" · ")
    }
    function titleOf(version: var): string {
        if (version.role === "other" && version.by.length > 0)
            return qsTr("%1 skrev").arg(version.by)
        return ({ now: qsTr("Står der nu"), other: qsTr("Den anden"), deleted: qsTr("Slettet"), edited: qsTr("Rettet"),
            restored: qsTr("Fremme igen") })[version.role] ?? ""
    }
    /// Whose it is, where two others than what stands now are to be told apart; else empty.
    function whose(version: var): string {
        const others = root.conflict.versions.filter(one => one.role === "other")
        if (version.role !== "other" || others.length < 2)
            return ""
        return others.every(one => one.by === version.by) ? version.device : version.by
    }
    function actionOf(version: var): string {
        if (root.merged)
            return version.role === "now" ? qsTr("Det stemmer") : qsTr("Brug kun denne")
        const writer = root.whose(version)
        if (writer.length > 0)
            return qsTr("Behold det fra %1").arg(writer)
        return ({ behold: qsTr("Behold denne"), vaelg_denne: qsTr("Behold den anden"), vaelg_anden: qsTr("Behold den anden"),
            gendan: qsTr("Hent den frem igen"), slet: qsTr("Slet den igen") })[version.resolution] ?? ""
    }
    function shown(version: var): var {
        const deleted = version.role === "deleted"
        const text = deleted ? qsTr("Den ligger i papirkurven.") : version.text.length > 0 ? version.text : qsTr("Intet")
        return {
            title: root.titleOf(version),
            by: root.byWhom(version),
            text: text,
            marked: version.text.length > 0 ? version.marked : text,
            code: version.resolution,
            action: deleted && version.resolution === "behold" ? qsTr("Lad den være slettet") : root.actionOf(version)
        }
    }

    title: conflict.title.length > 0 ? qsTr("%1: %2").arg(words.entity(conflict.entity)).arg(conflict.title) : words.entity(conflict.entity)

    CaptionText {
        Layout.fillWidth: true
        text: {
            if (root.conflict.kind === "slettet")
                return root.words.of("conflict", "kind", "slettet")
            const field = root.words.field(root.conflict.entity, root.conflict.field)
            return root.conflict.isPrivate ? field : qsTr("%1. Det, der er forskelligt, er understreget.").arg(field)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.conflict.isPrivate
        text: qsTr("Noten er skrevet til én selv, så teksten vises ikke her. Begge udgaver er gemt. Den kan afklares, når noten er vist for gruppen.")
    }
    SideBySide {
        Layout.fillWidth: true
        visible: !root.conflict.isPrivate
        versions: root.conflict.isPrivate ? [] : root.conflict.versions.map(version => root.shown(version))
        onPicked: index => root.settled(root.conflict.versions[index].resolution, "")
    }
    Flow {
        Layout.fillWidth: true
        visible: root.conflict.joins && !root.conflict.isPrivate
        spacing: Theme.space.s

        SecondaryButton {
            objectName: "both"
            text: qsTr("Behold begge")
            onClicked: root.settled("begge", "")
        }
        SecondaryButton {
            objectName: "together"
            text: qsTr("Skriv sammen")
            onClicked: together.open()
        }
    }
    WriteTogether {
        id: together
        label: root.words.field(root.conflict.entity, root.conflict.field)
        start: root.conflict.joined
        onWritten: text => root.settled("skrevet_sammen", text)
    }
}
