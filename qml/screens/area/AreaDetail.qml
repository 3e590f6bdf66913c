// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// One area: its two plans, its vision, recommendations and stories, its groups, partners, agreements, input and departments.
ScrollColumn {
    id: root

    required property AppServices services
    required property Navigator navigator
    required property AreaViewModel area

    readonly property WordList words: services.words
    readonly property var row: area.area
    readonly property int rowsMax: 5

    function showEvidence(entity: string, record: string) {
        if (entity === "agreement")
            navigator.open("agreements", { agreementId: record, areaId: area.areaId })
        else if (entity === "observation")
            navigator.open("tray", { observationId: record })
        else if (entity === "story")
            stories.openOwn(record)
        else
            reveal(partners)
    }

    RecordEditor {
        id: editor
        services: root.services
        entity: "area"
        recordId: root.area.areaId
    }

    TitleText {
        Layout.fillWidth: true
        text: root.row.name ?? ""
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Om området")

        RecordText {
            Layout.fillWidth: true
            services: root.services
            editor: editor
            fieldName: "description"
            label: qsTr("Beskrivelse")
            placeholder: qsTr("Hvor mange boliger, hvad sker der, hvem bor her?")
        }
        RecordText {
            Layout.fillWidth: true
            services: root.services
            editor: editor
            fieldName: "physical_plan"
            linesMin: 1
            label: qsTr("Den fysiske plan")
        }
        RecordText {
            Layout.fillWidth: true
            services: root.services
            editor: editor
            fieldName: "social_plan"
            linesMin: 1
            label: qsTr("Den boligsociale plan")
        }
    }
    AreaList {
        Layout.fillWidth: true
        title: qsTr("Grupper")
        emptyText: qsTr("Her er ingen gruppe endnu.")
        actionText: count === 0 ? qsTr("Sæt en gruppe sammen") : qsTr("Se alle grupper")
        count: root.area.groups.count
        onActionWanted: count === 0 ? newGroup.begin() : root.navigator.open("groups", {})

        Repeater {
            model: root.area.groups

            ListRow {
                required property var model

                Layout.fillWidth: true
                leftPadding: 0
                text: model.name
                remark: model.next_starts_at > 0 ? qsTr("Næste møde %1").arg(root.words.day(model.next_starts_at))
                    : model.next_meeting_id.length > 0 ? qsTr("Næste møde uden dato") : qsTr("Intet møde planlagt")
                onClicked: root.navigator.open("groups", { groupId: model.id })
            }
        }
    }
    AreaVision {
        Layout.fillWidth: true
        services: root.services
        area: root.area
    }
    AreaRecommendations {
        Layout.fillWidth: true
        services: root.services
        areaId: root.area.areaId
        onEvidenceWanted: (entity, record) => root.showEvidence(entity, record)
    }
    AreaStories {
        id: stories
        Layout.fillWidth: true
        services: root.services
        area: root.area
    }
    GroupsViewModel {
        id: groups
        services: root.services
        area: root.area.areaId
    }
    NewGroupDialog {
        id: newGroup
        services: root.services
        groups: groups
        onMade: id => root.navigator.open("groups", { groupId: id })
    }
    PartnerCard {
        id: partners
        Layout.fillWidth: true
        columns: root.area.partnerColumns
        onMapWanted: map.open()
    }
    PartnersOverTime {
        id: map
        services: root.services
        area: root.area
    }
    AreaList {
        Layout.fillWidth: true
        title: qsTr("Åbne aftaler")
        emptyText: qsTr("Her er ingen åbne aftaler.")
        actionText: qsTr("Se alle aftaler")
        count: root.area.agreements.count
        onActionWanted: root.navigator.open("agreements", { areaId: root.area.areaId })

        Repeater {
            model: root.area.agreements

            ListRow {
                required property var model
                required property int index

                Layout.fillWidth: true
                visible: index < root.rowsMax
                leftPadding: 0
                text: model.text
                remark: [model.owner_name, root.words.due(model.due_on)].filter(part => part).join(" · ")
                onClicked: root.navigator.open("agreements", { agreementId: model.id, areaId: root.area.areaId })
            }
        }
    }
    AreaList {
        Layout.fillWidth: true
        title: qsTr("Set i området")
        emptyText: qsTr("Ingen har registreret noget her endnu.")
        actionText: qsTr("Se bakken")
        count: root.area.observations.count
        onActionWanted: root.navigator.open("tray", {})

        Repeater {
            model: root.area.observations

            ListRow {
                required property var model
                required property int index

                Layout.fillWidth: true
                visible: index < root.rowsMax
                leftPadding: 0
                text: model.text
                remark: [root.words.of("observation", "status", model.status), model.place, root.words.day(model.seen_at)].filter(part => part).join(" · ")
                onClicked: root.navigator.open("tray", { observationId: model.id })
            }
        }
    }
    AreaList {
        Layout.fillWidth: true
        title: qsTr("Afdelinger")
        emptyText: qsTr("Afdelingerne kan hentes ind fra en liste.")
        count: root.area.departments.count

        Repeater {
            model: root.area.departments

            Fact {
                required property var model

                iconName: "building"
                text: [model.name, model.address].filter(part => part).join(", ")
            }
        }
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "area"
        recordId: root.area.areaId
    }
}
