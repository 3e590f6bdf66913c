// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A film that belongs to a page. The player is loaded with the first press; a film that is not here is told in a sentence.
ColumnLayout {
    id: root

    /// The file; empty when it does not lie on this device.
    required property url source

    property bool failed: false
    readonly property bool here: String(source).length > 0

    spacing: Theme.space.m
    onSourceChanged: {
        player.active = false
        failed = false
    }

    Connections {
        target: player.item
        ignoreUnknownSignals: true
        function onFailed() {
            root.failed = true
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: !root.here
        text: qsTr("Filmen ligger ikke på denne enhed. Læs siden sammen, eller få filmen lagt i mappen med forløb.")
    }
    Banner {
        Layout.fillWidth: true
        visible: player.status === Loader.Error || root.failed
        mood: "warn"
        text: qsTr("Filmen kan ikke vises her. Læs siden sammen i stedet for.")
    }
    PrimaryButton {
        Layout.alignment: Qt.AlignHCenter
        visible: root.here && !player.active
        iconName: "play"
        text: qsTr("Vis filmen")
        onClicked: {
            player.setSource("FilmPlayer.qml", { source: root.source })
            player.active = true
        }
    }
    Loader {
        id: player
        Layout.fillWidth: true
        Layout.preferredHeight: item ? width * Theme.size.viewfinderRatio : 0
        active: false
        visible: active
    }
}
