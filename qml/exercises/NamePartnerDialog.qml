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

    required property PartnerMapViewModel map
    property string functionCode: ""
    property string category: ""
    readonly property var suggestions: map.revision >= 0 && opened ? map.suggestions(functionCode, category) : []

    function invite(newFunction: string, newCategory: string) {
        functionCode = newFunction
        category = newCategory
        name.clear()
        open()
        name.edit()
    }
    function put() {
        map.name(functionCode, category, name.text)
        close()
    }

    title: qsTr("Hvem arbejder I sammen med?")

    TextField {
        id: name
        objectName: "partnerName"
        Layout.fillWidth: true
        label: qsTr("Partnerens navn")
        placeholder: qsTr("En forening, en skole, en forvaltning")
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

                implicitHeight: Theme.size.targetMeeting
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
            large: true
            iconName: "check"
            enabled: name.text.trim().length > 0
            text: qsTr("Sæt på kortet")
            onClicked: root.put()
        }
    ]
}
