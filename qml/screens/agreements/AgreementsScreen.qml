// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The agreements of all groups: narrowed, followed up and taken out.
AppScreen {
    id: root

    /// The agreement whose detail is open; empty for none.
    property string chosen: navigator.about.agreementId ?? ""
    property bool asTimeline: false
    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    /// Head office's view: the list has the whole width until an agreement is opened beside it.
    readonly property bool alone: wide && chosen.length === 0
    readonly property bool tabular: alone && !asTimeline
    readonly property AgreementsViewModel agreements: AgreementsViewModel {
        services: root.services
        group: root.navigator.about.groupId ?? ""
        meeting: root.navigator.about.meetingId ?? ""
        area: root.navigator.about.areaId ?? ""
        status: root.navigator.about.status ?? "aabne"
        onFileSaved: path => root.navigator.tell(qsTr("Listen ligger i %1").arg(path), null)
        onFileFailed: sentence => root.navigator.tell(sentence, null)
    }

    title: qsTr("Aftaler")
    subtitle: agreements.overdue > 0 ? qsTr("%n over tiden", "", agreements.overdue) : ""
    actions: [
        IconButton {
            iconName: root.asTimeline ? "list" : "timeline"
            text: root.asTimeline ? qsTr("Vis som liste") : qsTr("Vis på en tidslinje")
            onClicked: root.asTimeline = !root.asTimeline
        },
        IconButton {
            iconName: "download"
            text: qsTr("Gem listen som regneark")
            onClicked: folder.open()
        }
    ]

    FolderDialog {
        id: folder
        title: qsTr("Hvor skal listen ligge?")
        onAccepted: root.agreements.saveCsv(selectedFolder)
    }
    ColumnLayout {
        id: listSide
        width: root.wide && !root.alone ? Theme.size.listPane : root.width
        height: parent.height
        visible: root.wide || root.chosen.length === 0
        spacing: 0

        AgreementFilters {
            Layout.fillWidth: true
            Layout.margins: Theme.space.gap
            services: root.services
            agreements: root.agreements
        }
        AgreementTableHead {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.gap
            Layout.rightMargin: Theme.space.gap
            Layout.bottomMargin: Theme.space.s
            visible: root.tabular && root.agreements.agreements.count > 0
        }
        AgreementCards {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.tabular && !root.asTimeline
            services: root.services
            agreements: root.agreements
            chosen: root.chosen
            onOpened: id => root.chosen = id
        }
        AgreementTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tabular
            services: root.services
            agreements: root.agreements
            onOpened: id => root.chosen = id
        }
        AgreementTimeline {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.asTimeline
            services: root.services
            agreements: root.agreements
            chosen: root.chosen
            onOpened: id => root.chosen = id
        }
    }
    Rectangle {
        x: Theme.size.listPane
        width: Theme.size.hairline
        height: parent.height
        visible: detailSide.visible && root.wide
        color: Theme.color.divider
    }
    Item {
        id: detailSide
        x: root.wide ? Theme.size.listPane + Theme.size.hairline : 0
        width: root.width - x
        height: parent.height
        visible: root.chosen.length > 0

        QuietButton {
            id: back
            text: qsTr("Alle aftaler")
            iconName: root.wide ? "close" : "list"
            onClicked: root.chosen = ""
        }
        AgreementDetail {
            anchors { fill: parent; topMargin: back.height }
            services: root.services
            navigator: root.navigator
            agreementId: root.chosen
        }
    }
}
