// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A partner: its name, what one function's cooperation with it is, and which functions share it.
Dialog {
    id: root

    required property AppServices services
    required property PartnerMapViewModel map
    property string partnerId: ""
    property string functionCode: ""

    readonly property var sharing: map.revision >= 0 ? map.functionsOf(partnerId) : []

    function show(newPartner: string, newFunction: string) {
        partnerId = newPartner
        functionCode = newFunction
        open()
    }
    function toggle(code: string) {
        if (sharing.includes(code))
            map.unlink(partnerId, code)
        else
            map.link(partnerId, code)
    }

    title: partner.values.name ?? ""
    widthMax: Theme.size.readable

    RecordEditor {
        id: partner
        services: root.services
        entity: "partner"
        recordId: root.partnerId
    }
    RecordEditor {
        id: link
        services: root.services
        entity: "partner_link"
        recordId: root.partnerId.length > 0 ? root.map.linkId(root.partnerId, root.functionCode) : ""
    }
    TextField {
        readonly property string stored: partner.values.name ?? ""

        Layout.fillWidth: true
        label: qsTr("Partnerens navn")
        message: partner.problemField === "name" ? partner.problem : ""
        text: stored
        onStoredChanged: {
            if (text !== stored)
                text = stored
        }
        onEdited: text => partner.set("name", text)
        onFinished: partner.flush()
    }
    NoteField {
        Layout.fillWidth: true
        visible: root.sharing.includes(root.functionCode)
        services: root.services
        entity: "partner_link"
        recordId: root.partnerId.length > 0 ? root.map.linkId(root.partnerId, root.functionCode) : ""
        space: root.map.area
        fieldName: "cooperation"
        label: qsTr("Hvad går samarbejdet ud på for %1?").arg(root.services.words.of("partner_link", "function", root.functionCode))
        linesMin: 2
    }
    ChoiceChips {
        Layout.fillWidth: true
        visible: root.sharing.includes(root.functionCode)
        label: qsTr("Hvordan står det?")
        clearable: true
        chosen: link.values.state ? [link.values.state] : []
        choices: root.services.words.choices("partner_link", "state")
        onPicked: chosen => link.choose("state", chosen[0] ?? "")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Hvem arbejder med partneren?")
        font: Theme.font.label
        color: Theme.color.textMuted
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.map.functions

            FunctionChip {
                required property var modelData

                checkable: false
                functionCode: modelData.code
                text: modelData.word
                checked: root.sharing.includes(modelData.code)
                onClicked: root.toggle(modelData.code)
            }
        }
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "partner"
        recordId: root.partnerId
    }
}
