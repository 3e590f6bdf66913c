// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One observation of one's own: what it says, where it is now, and what was agreed.
Card {
    id: root

    required property AppServices services
    /// A row with the columns of queries::observationsBy.
    required property var observation
    /// It is the one under the hands.
    property bool current: false

    readonly property WordList words: services.words
    readonly property string told: [words.day(observation.seen_at), observation.place, words.of("observation", "theme", observation.theme)].filter(part => part).join(" · ")

    signal opened

    color: current ? Theme.color.accentSoft : Theme.color.surface

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PhotoThumb {
            Layout.alignment: Qt.AlignTop
            visible: root.observation.photos > 0
            services: root.services
            sha256: root.observation.photo
            onClicked: large.show(root.observation.photo, 1)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            BodyText {
                Layout.fillWidth: true
                text: root.observation.text.length > 0 ? root.observation.text : qsTr("Uden tekst")
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            CaptionText {
                Layout.fillWidth: true
                text: root.told
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "edit"
            text: qsTr("Ret")
            onClicked: root.opened()
        }
    }
    ObservationState {
        Layout.fillWidth: true
        services: root.services
        observation: root.observation
    }
    ObservationAnswer {
        Layout.fillWidth: true
        observation: root.observation
    }
    PhotoLarge {
        id: large
        services: root.services
    }
}
