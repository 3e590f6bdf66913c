// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The areas of the organisation, and the one that is chosen with all that happens there.
AppScreen {
    id: root

    /// The area that a person opened; empty for none.
    property string chosen: navigator.about.areaId ?? ""
    /// The area that is shown: where there is room, the first until another is opened.
    readonly property string shown: chosen.length > 0 || !wide ? chosen : first.id
    readonly property bool hasOrganisation: services.organisation.length > 0
    readonly property var first: area.areas.count > 0 ? area.areas.at(0) : ({ id: "" })
    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    readonly property AreaViewModel area: AreaViewModel {
        services: root.services
        areaId: root.shown
        onFileSaved: path => root.navigator.tell(qsTr("Dokumentet ligger i %1").arg(path), null)
        onFileFailed: sentence => root.navigator.tell(sentence, null)
    }

    title: qsTr("Område")
    actions: [
        QuietButton {
            visible: root.area.areas.count > 0 && (root.wide || root.chosen.length === 0)
            iconOnly: root.compact
            text: qsTr("Nyt område")
            iconName: "plus"
            onClicked: newArea.begin()
        },
        QuietButton {
            objectName: "writeOverview"
            visible: root.area.areas.count > 0 && !root.compact && (root.wide || root.chosen.length === 0)
            text: qsTr("Gem overblikket")
            hint: qsTr("Alle områder i tal, som dokument og regneark")
            iconName: "document"
            onClicked: root.area.writeOverview()
        },
        IconButton {
            visible: root.hasOrganisation && (root.wide || root.chosen.length === 0)
            iconName: "download"
            text: qsTr("Hent personer og afdelinger ind")
            onClicked: importDialog.begin()
        }
    ]

    NewAreaDialog {
        id: newArea
        services: root.services
        onMade: id => root.chosen = id
    }
    ImportDialog {
        id: importDialog
        services: root.services
        navigator: root.navigator
    }
    ListDetail {
        anchors.fill: parent
        visible: root.area.areas.count > 0
        detailOpen: root.chosen.length > 0

        list: NoteList {
            id: rows
            anchors.fill: parent
            model: root.area.areas
            name: root.title

            delegate: ListRow {
                required property var model

                width: rows.rowWidth
                raised: true
                text: model.name
                remark: [qsTr("%n grupper", "", model.groups), qsTr("%n åbne aftaler", "", model.open_agreements)].join(" · ")
                iconName: "area"
                current: root.wide && model.id === root.shown
                onClicked: root.chosen = model.id
            }
        }
        detail: [
            AreaDetail {
                anchors.fill: parent
                anchors.topMargin: back.visible ? back.height : 0
                visible: root.shown.length > 0
                services: root.services
                navigator: root.navigator
                area: root.area
            },
            QuietButton {
                id: back
                visible: !root.wide && root.chosen !== (root.navigator.about.areaId ?? "")
                text: qsTr("Alle områder")
                iconName: "back"
                onClicked: root.chosen = ""
            }
        ]
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.area.areas.ready && root.area.areas.count === 0
        iconName: "area"
        text: root.hasOrganisation ? qsTr("Et område er det sted, hvor I renoverer og har en boligsocial plan på samme tid.") : qsTr("Log ind, så henter vi jeres områder.")
        actionText: root.hasOrganisation ? qsTr("Opret et område") : qsTr("Log ind")
        onTriggered: root.hasOrganisation ? newArea.begin() : root.navigator.open("settings", {})
    }
}
