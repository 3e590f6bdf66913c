// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Beside the list: the case that was chosen from it, or how to choose one.
Item {
    id: root

    required property AppServices services
    required property TrayViewModel tray
    /// The list is not in sight: there is a way back to it.
    required property bool alone

    readonly property bool open: tray.selected.length > 0

    onOpenChanged: {
        if (open)
            loader.setSource("TrayDetail.qml", { services: root.services, tray: root.tray })
        else
            loader.source = ""
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: !root.open
        iconName: "tray"
        text: qsTr("Vælg en sag i listen.")
    }
    QuietButton {
        id: back
        x: Theme.space.s
        visible: root.open && root.alone
        height: visible ? implicitHeight : 0
        text: qsTr("Tilbage til listen")
        iconName: "back"
        onClicked: root.tray.selected = ""
    }
    Loader {
        id: loader
        anchors { left: parent.left; right: parent.right; top: back.bottom; bottom: parent.bottom }
    }
}
