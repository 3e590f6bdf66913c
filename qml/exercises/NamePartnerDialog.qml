// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Puts a partner in a cell of the map: one that others work with already, or a new one by name.
Dialog {
    id: root

    required property AppServices services
    required property PartnerMapViewModel map
    property string functionCode: ""
    property string category: ""
    readonly property string typed: draft.values.name ?? ""
    readonly property var suggestions: map.revision >= 0 && opened ? map.suggestions(functionCode, category) : []

    function invite(newFunction: string, newCategory: string) {
        functionCode = newFunction
        category = newCategory
        open()
        name.edit()
    }
    function put() {
        map.name(functionCode, category, typed)
        draft.clear()
        close()
    }

    title: qsTr("Hvem arbejder I sammen med?")

    Draft {
        id: draft
        services: root.services
        name: root.category.length > 0 ? `partner.${root.map.area}.${root.functionCode}.${root.category}` : ""
    }
    TextField {
        id: name
        objectName: "partnerName"
        Layout.fillWidth: true
        label: qsTr("Partnerens navn")
        placeholder: qsTr("En forening, en skole, en forvaltning")
        text: root.typed
        onEdited: text => draft.set("name", text)
        onAccepted: root.put()
    }
    HeadingText {
        Layout.fillWidth: true
        visible: root.suggestions.length > 0
        text: qsTr("Andre arbejder allerede med")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.suggestions

            Chip {
                required property var modelData

                checkable: false
                iconName: "plus"
                text: modelData.name
                onClicked: {
                    root.map.link(modelData.partnerId, root.functionCode)
                    root.close()
                }
            }
        }
    }
    buttons: [
        PrimaryButton {
            objectName: "putPartner"
            iconName: "check"
            enabled: root.typed.trim().length > 0
            text: qsTr("Sæt på kortet")
            onClicked: root.put()
        }
    ]
}
