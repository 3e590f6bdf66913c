// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The courses: drafts on this device, what head office has published, what comes with the app and what lies in the folder.
/// Whoever may publish begins a draft from any of them; the others read.
AppScreen {
    id: root

    /// The course that a person opened; empty for none.
    property string chosen: ""
    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    readonly property var first: playbooks.courses[0] ?? ({ id: "" })
    readonly property string shown: chosen.length > 0 || !wide ? chosen : first.id
    readonly property PlaybooksViewModel playbooks: PlaybooksViewModel {
        services: root.services
        onDraftMade: id => root.navigator.open("playbook", { draft: id })
        onDiscarded: root.navigator.tell(qsTr("Kladden er kasseret."), () => root.playbooks.undoDiscard())
    }

    title: qsTr("Forløb")
    actions: QuietButton {
        objectName: "newPlaybook"
        visible: root.services.headOffice && (root.wide || root.chosen.length === 0)
        iconOnly: root.compact
        text: qsTr("Nyt forløb")
        iconName: "plus"
        onClicked: root.playbooks.begin()
    }

    ListDetail {
        anchors.fill: parent
        detailOpen: root.chosen.length > 0

        list: NoteList {
            id: rows
            anchors.fill: parent
            model: root.playbooks.courses
            name: root.title

            delegate: PlaybookRow {
                required property var modelData
                required property int index

                width: rows.rowWidth
                services: root.services
                course: modelData
                begins: index === 0 || root.playbooks.courses[index - 1].source !== modelData.source
                current: root.wide && modelData.id === root.shown
                onChosen: root.chosen = modelData.id
            }
        }
        detail: [
            PlaybookDetail {
                anchors.fill: parent
                anchors.topMargin: back.visible ? back.height : 0
                visible: root.shown.length > 0
                services: root.services
                navigator: root.navigator
                playbooks: root.playbooks
                courseId: root.shown
            },
            QuietButton {
                id: back
                visible: !root.wide && root.chosen.length > 0
                text: qsTr("Alle forløb")
                iconName: "back"
                onClicked: root.chosen = ""
            }
        ]
    }
}
