// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// A new area needs a name; the rest is written in it afterwards.
Dialog {
    id: root

    required property AppServices services
    readonly property string name: draft.values.name ?? ""

    signal made(id: string)

    function begin() {
        record.reset()
        root.open()
        field.edit()
    }
    function make() {
        if (root.name.trim().length > 0)
            record.make(root.services.organisation, { name: root.name.trim() })
    }

    title: qsTr("Nyt område")
    buttons: [
        PrimaryButton {
            text: qsTr("Opret området")
            enabled: root.name.trim().length > 0
            onClicked: root.make()
        },
        SecondaryButton {
            text: qsTr("Annullér")
            onClicked: {
                draft.clear()
                root.close()
            }
        }
    ]

    Draft {
        id: draft
        services: root.services
        name: "area"
    }
    NewRecord {
        id: record
        services: root.services
        entity: "area"
        onMade: id => {
            draft.clear()
            root.close()
            root.made(id)
        }
    }
    TextField {
        id: field
        Layout.fillWidth: true
        label: qsTr("Hvad hedder området?")
        text: root.name
        message: record.problem
        onEdited: text => draft.set("name", text)
        onAccepted: root.make()
    }
    CaptionText {
        Layout.fillWidth: true
        visible: !root.services.headOffice
        text: qsTr("Det gør en administrator. Er du det ikke, så bed hovedkontoret om det: ellers bliver området og gruppen på denne enhed.")
    }
}
