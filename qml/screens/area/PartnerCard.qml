// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// Whom the functions work with in the area, by category; partners that several share stand out.
Card {
    id: root

    /// AreaViewModel.partnerColumns.
    required property var columns

    /// The map is to be seen.
    signal mapWanted

    title: qsTr("Samarbejdspartnere")

    BodyText {
        Layout.fillWidth: true
        visible: root.columns.length === 0
        color: Theme.color.textMuted
        text: qsTr("Kortet over samarbejdspartnere bliver til på et møde.")
    }
    SecondaryButton {
        objectName: "openMap"
        iconName: "matrix"
        text: qsTr("Se partnerkortet")
        hint: qsTr("Hvem arbejder I sammen med, hvad er kommet til, og hvad mangler?")
        onClicked: root.mapWanted()
    }
    Repeater {
        model: root.columns

        ColumnLayout {
            id: column

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.s

            BodyText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                text: column.modelData.word
                font: Theme.font.label
                color: Theme.color.textMuted
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: column.modelData.partners

                Partner {
                    required property var modelData

                    Layout.fillWidth: true
                    partner: modelData
                }
            }
        }
    }
}
