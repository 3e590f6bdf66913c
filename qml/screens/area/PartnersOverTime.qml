// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// The partner map as it is now or was left by a meeting, against an earlier one: what came, what is shared, what is missing.
Dialog {
    id: root

    required property AppServices services
    required property AreaViewModel area

    readonly property bool kept: area.snapshots.count > 0
    /// The meetings with a map kept of them; and those, then now: lists of { code, word }.
    readonly property var meetings: Array.from({ length: area.snapshots.count }, (_, index) => momentOf(area.snapshots.at(index)))
    readonly property var moments: meetings.concat([{ code: "", word: qsTr("Nu") }])
    readonly property var change: map.change
    readonly property string summary: [
        change.newPartners > 0 ? qsTr("%n nye partnere", "", change.newPartners) : "",
        change.newlyShared > 0 ? qsTr("%n deles nu", "", change.newlyShared) : "",
        change.gonePartners > 0 ? qsTr("%n er ikke med mere", "", change.gonePartners) : "",
        change.emptyCells > 0 ? qsTr("%n felter er tomme", "", change.emptyCells) : ""
    ].filter(part => part).join(", ")

    function momentOf(row: var): var {
        const day = services.words.day(row.held_at)
        return { code: row.id, word: row.number > 0 ? qsTr("Møde %1 · %2").arg(row.number).arg(day) : `${row.title} · ${day}` }
    }

    title: qsTr("Partnerkortet over tid")
    widthMax: 2 * Theme.size.readable
    onAboutToShow: {
        map.since = kept ? meetings[0].code : ""
        map.asOf = ""
    }

    PartnerMapViewModel {
        id: map
        services: root.services
        area: root.area.areaId
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.kept
        color: Theme.color.textMuted
        text: qsTr("Kortet bliver gemt, hver gang I afslutter et møde. Så kan I se her, hvad der er kommet til.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.kept
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Picker {
            objectName: "mapSince"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Før")
            choices: root.meetings
            chosen: map.since
            onPicked: code => map.since = code
        }
        Picker {
            objectName: "mapAsOf"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Efter")
            choices: root.moments
            chosen: map.asOf
            onPicked: code => map.asOf = code
        }
    }
    BodyText {
        objectName: "mapSummary"
        Layout.fillWidth: true
        visible: root.kept
        text: root.summary
        font: Theme.font.bodyStrong
        Accessible.role: Accessible.StaticText
    }
    PartnerMap {
        Layout.fillWidth: true
        map: map
        readOnly: map.asOf.length > 0
        onOpened: (partnerId, functionCode) => partnerDialog.show(partnerId, functionCode)
        onInviting: (functionCode, category) => nameDialog.invite(functionCode, category)
    }
    NamePartnerDialog {
        id: nameDialog
        services: root.services
        map: map
    }
    PartnerDialog {
        id: partnerDialog
        services: root.services
        map: map
    }
}
