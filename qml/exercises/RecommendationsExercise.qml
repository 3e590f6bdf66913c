// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Where the area stands with the recommendations: a tile each; under the open one what the group says, and what shows it.
Exercise {
    id: root

    /// The tile that is open; kept, so that the group finds it again.
    readonly property int open: Math.max(0, Array.from(check.tiles).findIndex(tile => tile.code === place.values.open))

    Draft {
        id: place
        services: root.services
        name: `recommendation.${root.meeting.meetingId}`
    }
    RecommendationsViewModel {
        id: check
        services: root.services
        area: root.meeting.info.area_id ?? ""
        meeting: root.meeting.meetingId
        asked: root.meeting.block.recommendations ?? []
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: qsTr("Vælg en anbefaling, og skriv, hvor I står, og hvad I vil gøre.")
            progress: qsTr("I har sagt noget om %1 af %2").arg(check.begun).arg(check.tiles.length)
            done: check.begun > 0 && check.begun === check.tiles.length
            doneText: qsTr("I har været igennem dem alle")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 3 : root.compact ? 1 : 2
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s

            Repeater {
                model: check.tiles.length

                RecommendationTile {
                    required property int index
                    readonly property var tile: check.tiles[index] ?? ({})

                    objectName: "tile" + tile.code
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    number: tile.code ?? ""
                    text: tile.title ?? ""
                    begun: (tile.stands ?? "").length > 0
                    planned: (tile.plan ?? "").length > 0
                    evidence: tile.evidence?.length ?? 0
                    checked: index === root.open
                    onClicked: place.set("open", tile.code)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: check.tiles.length > 0
            title: said.tile.title ?? ""

            RecommendationDetail {
                id: said
                Layout.fillWidth: true
                services: root.services
                check: check
                tile: check.tiles[root.open] ?? ({})
            }
        }
    }
}
