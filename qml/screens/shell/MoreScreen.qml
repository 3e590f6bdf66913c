// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// The pages that have no place of their own in the navigation.
AppScreen {
    id: root

    readonly property PageRegistry registry: PageRegistry {}

    title: qsTr("Mere")

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.registry.placed("more")

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.word
                    iconName: modelData.icon
                    onClicked: root.navigator.open(modelData.page, {})
                }
            }
        }
    }
}
