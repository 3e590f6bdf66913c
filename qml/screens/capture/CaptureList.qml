// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One's own input: where each is, and what came of it.
ColumnLayout {
    id: root

    required property AppServices services
    required property CaptureViewModel capture

    signal opened(observation: string)

    spacing: Theme.space.gap

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Mine registreringer")
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        visible: root.capture.mine.count === 0
        iconName: "camera"
        text: qsTr("Du har ikke registreret noget endnu. Det første billede lægger sig her.")
    }
    Repeater {
        model: root.capture.mine

        CaptureCard {
            required property var row

            Layout.fillWidth: true
            services: root.services
            observation: row
            current: row.id === root.capture.observation
            onOpened: root.opened(row.id)
        }
    }
}
