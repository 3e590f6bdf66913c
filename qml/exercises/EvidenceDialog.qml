// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Picks a record that shows where the area stands with a recommendation.
Dialog {
    id: root

    required property AppServices services
    required property RecommendationsViewModel check
    /// The recommendation.
    required property string code
    property string entity: "agreement"

    title: qsTr("Hvad viser, hvor I står?")
    widthMax: Theme.size.readable
    onAboutToShow: check.offer(entity)
    onEntityChanged: check.offer(entity)

    ChoiceChips {
        Layout.fillWidth: true
        chosen: [root.entity]
        choices: root.services.words.choices("evidence", "entity")
        onPicked: chosen => root.entity = chosen[0]
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.check.offered.length === 0
        text: qsTr("Her er ikke noget at vælge endnu.")
        color: Theme.color.textMuted
    }
    Repeater {
        model: root.check.offered

        ListRow {
            required property var modelData
            required property int index

            objectName: "evidence" + index
            Layout.fillWidth: true
            text: modelData.title
            opens: false
            iconName: "plus"
            onClicked: {
                root.check.show(root.code, root.entity, modelData.id)
                root.close()
            }
        }
    }
}
