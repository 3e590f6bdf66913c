// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The groups of the areas that one works in, and the one that is chosen.
AppScreen {
    id: root

    /// The group that a person opened; empty for none.
    property string chosen: navigator.about.groupId ?? ""
    /// The group that is shown: where there is room, the one that meets next until another is opened.
    readonly property string shown: chosen.length > 0 || !wide ? chosen : first.id
    readonly property var first: groups.groups.count > 0 ? groups.groups.at(0) : ({ id: "" })
    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    readonly property bool hasOrganisation: services.organisation.length > 0
    readonly property GroupsViewModel groups: GroupsViewModel { services: root.services }

    title: qsTr("Grupper")
    actions: QuietButton {
        visible: root.groups.groups.count > 0 && (root.wide || root.chosen.length === 0)
        iconOnly: root.compact
        text: qsTr("Ny gruppe")
        iconName: "plus"
        onClicked: newGroup.begin()
    }

    NewGroupDialog {
        id: newGroup
        services: root.services
        groups: root.groups
        onMade: id => root.chosen = id
    }
    ListDetail {
        anchors.fill: parent
        visible: root.groups.groups.count > 0 || root.chosen.length > 0
        detailOpen: root.chosen.length > 0

        list: NoteList {
            id: rows
            anchors.fill: parent
            model: root.groups.groups
            name: root.title

            delegate: ListRow {
                required property var model

                width: rows.rowWidth
                raised: true
                text: model.name
                remark: model.next_starts_at > 0
                    ? qsTr("%1 · næste møde %2").arg(model.area_name).arg(root.services.words.day(model.next_starts_at))
                    : (model.next_meeting_id.length > 0 ? qsTr("%1 · næste møde uden dato") : qsTr("%1 · intet møde planlagt")).arg(model.area_name)
                iconName: "groups"
                current: root.wide && model.id === root.shown
                onClicked: root.chosen = model.id
            }
        }
        detail: [
            GroupDetail {
                anchors.fill: parent
                anchors.topMargin: back.visible ? back.height : 0
                visible: root.shown.length > 0
                services: root.services
                navigator: root.navigator
                groupId: root.shown
                onRemoved: root.chosen = ""
            },
            QuietButton {
                id: back
                visible: !root.wide && root.chosen !== (root.navigator.about.groupId ?? "")
                text: qsTr("Alle grupper")
                iconName: "back"
                onClicked: root.chosen = ""
            }
        ]
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.groups.groups.ready && root.groups.groups.count === 0 && root.chosen.length === 0
        iconName: "groups"
        text: root.groups.areas.length > 0
            ? qsTr("Saml tre til seks kolleger, der arbejder i samme område.")
            : root.hasOrganisation ? qsTr("En gruppe hører til et område. Opret området først.")
            : qsTr("Log ind, så henter vi jeres områder og grupper.")
        actionText: root.groups.areas.length > 0 ? qsTr("Sæt den første gruppe sammen")
            : root.hasOrganisation ? qsTr("Gå til områder") : qsTr("Log ind")
        onTriggered: root.groups.areas.length > 0 ? newGroup.begin()
            : root.navigator.open(root.hasOrganisation ? "area" : "settings", {})
    }
}
