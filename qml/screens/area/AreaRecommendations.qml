// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// Where the area stands with the nine recommendations: a tile each, which opens what is said and what shows it.
Card {
    id: root

    required property AppServices services
    required property string areaId

    /// A record that shows where the area stands is to be seen.
    signal evidenceWanted(entity: string, record: string)

    title: qsTr("De ni anbefalinger")

    RecommendationsViewModel {
        id: check
        services: root.services
        area: root.areaId
    }
    CaptionText {
        Layout.fillWidth: true
        text: check.begun > 0 ? qsTr("I har sagt noget om %1 af %2. Tryk på en for at læse og skrive videre.").arg(check.begun).arg(check.tiles.length)
            : qsTr("I har ikke talt om dem endnu. Tryk på en, og skriv, hvor I står.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(root.width / (1.2 * Theme.size.column))))
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        Repeater {
            model: check.tiles.length

            RecommendationTile {
                required property int index
                readonly property var tile: check.tiles[index] ?? ({})

                objectName: "areaTile" + tile.code
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                opens: true
                number: tile.code ?? ""
                text: tile.title ?? ""
                stands: tile.stands ?? ""
                plan: tile.plan ?? ""
                begun: stands.length > 0
                planned: plan.length > 0
                evidence: tile.evidence?.length ?? 0
                onClicked: {
                    detail.index = index
                    detail.open()
                }
            }
        }
    }
    Dialog {
        id: detail

        property int index: 0

        title: said.tile.title ?? ""
        widthMax: Theme.size.readable

        RecommendationDetail {
            id: said
            Layout.fillWidth: true
            services: root.services
            check: check
            tile: check.tiles[detail.index] ?? ({})
            evidenceOpens: true
            onEvidenceWanted: (entity, record) => {
                detail.close()
                root.evidenceWanted(entity, record)
            }
        }
    }
}
