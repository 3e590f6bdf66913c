// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// One group: its purpose, its table, its meetings and what it has agreed.
ScrollColumn {
    id: root

    required property AppServices services
    required property Navigator navigator
    required property string groupId

    /// The group was put in the bin.
    signal removed

    readonly property var row: group.group
    readonly property var allCourses: courseList.courses
    readonly property bool known: row.id !== undefined

    GroupViewModel {
        id: group
        services: root.services
        groupId: root.groupId
    }
    RecordEditor {
        id: editor
        services: root.services
        entity: "group"
        recordId: root.groupId
    }

    TitleText {
        Layout.fillWidth: true
        visible: root.known
        text: root.row.name ?? ""
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.known
        text: [root.services.words.of("group", "kind", root.row.kind ?? ""), root.row.area_name ?? ""].filter(part => part).join(" · ")
    }
    GroupTable {
        Layout.fillWidth: true
        visible: root.known
        services: root.services
        group: group
    }
    GroupMeetings {
        Layout.fillWidth: true
        visible: root.known
        services: root.services
        navigator: root.navigator
        group: group
    }
    Card {
        Layout.fillWidth: true
        visible: group.agreements.count > 0
        title: qsTr("Aftaler")

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Gruppen har lavet %n aftaler.", "", group.agreements.count)
        }
        SecondaryButton {
            text: qsTr("Se aftalerne")
            iconName: "agreements"
            onClicked: root.navigator.open("agreements", { groupId: root.groupId, status: "" })
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.known
        title: qsTr("Samarbejdspartnere")

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Partnerkortet viser, hvem I hver især samarbejder med i området, og hvor der mangler nogen.")
        }
        SecondaryButton {
            objectName: "partnerMap"
            text: qsTr("Se partnerkortet")
            iconName: "matrix"
            onClicked: map.open()
        }
    }
    AreaViewModel {
        id: area
        services: root.services
        areaId: root.row.area_id ?? ""
    }
    PartnersOverTime {
        id: map
        services: root.services
        area: area
    }
    GroupFacts {
        Layout.fillWidth: true
        visible: root.known
        services: root.services
        editor: editor
        courses: root.allCourses[root.row.kind ?? ""] ?? []
        onRemoveWanted: {
            root.services.remove("group", root.groupId)
            root.removed()
        }
    }
    GroupsViewModel {
        id: courseList
        services: root.services
    }
}
