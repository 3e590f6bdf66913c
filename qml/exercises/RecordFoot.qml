// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Beneath a record: where it is, in a word and a sentence, and the way back to what stood in it before.
ColumnLayout {
    id: root

    required property AppServices services
    required property string entity
    required property string recordId
    /// Where it is, is told only when a person has to do something.
    property bool quiet: false

    readonly property bool needsPerson: state.where === "skal_afklares" || state.where === "afvist"
    readonly property bool signedOut: services.sync.state === "not_signed_in"
    readonly property string sentence: {
        switch (state.where) {
        case "gemt_her":
            return signedOut ? qsTr("Findes kun på denne enhed. Log ind, så bliver det sendt.")
                             : qsTr("Findes kun på denne enhed, til der er forbindelse.")
        case "sender":
            return qsTr("Er på vej til hovedkontoret.")
        case "hos_hovedkontoret":
            return qsTr("Ligger både her og hos hovedkontoret.")
        case "skal_afklares":
            return qsTr("To har skrevet hver sit. Vælg under Gemt og sendt, hvad der skal stå.")
        }
        return state.code.length > 0 ? services.words.sentence(state.code) : ""
    }

    readonly property bool tells: state.where.length > 0 && (!quiet || needsPerson)

    visible: !services.rehearsal && (tells || history.changed)
    spacing: Theme.space.xs

    RecordStateViewModel {
        id: state
        services: root.services
        entity: root.entity
        recordId: root.recordId
    }
    WhereBadge {
        visible: root.tells
        services: root.services
        where: state.where
    }
    CaptionText { // not beside the badge: columns that depend on the width make a layout ask again and again
        Layout.fillWidth: true
        visible: root.tells
        text: root.sentence
    }
    RecordHistory {
        id: history
        services: root.services
        entity: root.entity
        recordId: root.recordId
    }
}
