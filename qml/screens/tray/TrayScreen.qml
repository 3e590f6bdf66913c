// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The tovholder's tray: what waits, urgent first, and what each becomes.
AppScreen {
    id: root

    readonly property var first: tray.waiting.count > 0 ? tray.waiting.at(0) : ({ id: "" })

    /// Where there is room the most urgent one is open at once.
    function openFirst() {
        if (panes.sideBySide && tray.selected.length === 0)
            tray.selected = first.id
    }

    title: qsTr("Bakken")
    subtitle: tray.waiting.count > 0 ? qsTr("%n i bakken", "", tray.waiting.count) : ""

    TrayViewModel {
        id: tray
        services: root.services
        onChosen: root.navigator.tell(qsTr("Sagen åbner mødet."), null)
        onClosed: (observation, formerStatus) => root.navigator.tell(qsTr("Sagen er besvaret og ude af bakken."), () => tray.reopen(observation, formerStatus))
    }
    Connections {
        target: tray.waiting
        function onAnswered() {
            root.openFirst()
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: tray.waiting.ready && tray.waiting.count === 0 && tray.area.length === 0
        iconName: "tray"
        text: qsTr("Bakken er tom. Det, der bliver registreret på stedet, lander her.")
        actionText: qsTr("Registrér")
        onTriggered: root.navigator.start("capture")
    }
    ListDetail {
        id: panes
        anchors.fill: parent
        visible: tray.waiting.count > 0 || tray.area.length > 0
        detailOpen: tray.selected.length > 0
        list: TrayList {
            anchors.fill: parent
            services: root.services
            tray: tray
        }
        detail: TrayPane {
            anchors.fill: parent
            services: root.services
            tray: tray
            alone: !panes.sideBySide
        }
    }
}
