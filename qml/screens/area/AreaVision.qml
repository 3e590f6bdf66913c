// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// Where the area is going: one sentence and its themes, and the way to the document that tells others.
Card {
    id: root

    required property AppServices services
    required property AreaViewModel area

    component Field: NoteField {
        Layout.fillWidth: true
        services: root.services
        entity: "vision"
        recordId: root.area.visionId
        space: root.area.areaId
        initial: ({ area_id: root.area.areaId })
        linesMin: 1
        footed: false
    }

    title: qsTr("Vision")

    Field {
        objectName: "areaVision"
        textFont: Theme.font.heading
        label: qsTr("Vores vision i én sætning")
        placeholder: qsTr("Den bliver til på et møde. Om ti år er området …")
    }
    Field {
        objectName: "areaThemes"
        fieldName: "themes"
        label: qsTr("Temaer, et på hver linje")
        placeholder: qsTr("Et sted for familier")
    }
    SecondaryButton {
        objectName: "writeDocument"
        iconName: "download"
        text: qsTr("Skriv dokument")
        hint: qsTr("Visionen og de ni anbefalinger som PDF og ODT")
        onClicked: root.area.writeDocument()
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "vision"
        recordId: root.area.visionId
    }
}
