// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// What colleagues have sent in from the area and nobody has taken up yet.
Card {
    id: root

    required property WordList words
    /// Rows of queries::tray.
    required property LiveQueryModel waiting

    signal opened

    visible: waiting.count > 0
    title: qsTr("I bakken")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("%n ting fra området venter på, at du tager dem op.", "", root.waiting.count)
    }
    SecondaryButton {
        text: qsTr("Se bakken")
        iconName: "tray"
        onClicked: root.opened()
    }
}
