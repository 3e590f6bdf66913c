// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Makes an agreement of a card with one press; from then on the press opens that agreement.
Flow {
    id: root

    required property AppServices services
    required property MeetingPart part
    /// Id of the contribution that the agreement grows out of.
    required property string source
    /// What the agreement says at first.
    required property string text
    /// One of domain::agreementThemes; empty: that of the block where the group gathers its agreements.
    property string theme: ""
    property string actionText: qsTr("Gør det til en aftale")

    readonly property bool made: agreement.exists && !agreement.values.deleted_at

    signal opened(id: string)

    spacing: Theme.space.s

    RecordEditor {
        id: agreement
        services: root.services
        entity: "agreement"
        recordId: root.part.agreementIdFrom(root.source)
    }
    SecondaryButton {
        objectName: "agreeOn"
        visible: !root.made
        enabled: root.text.length > 0
        iconName: "agreements"
        text: root.actionText
        hint: root.text
        onClicked: root.part.agreeOn(root.source, root.text, root.theme)
    }
    SecondaryButton {
        visible: root.made
        iconName: "check"
        text: qsTr("Se aftalen")
        hint: root.text
        onClicked: root.opened(agreement.recordId)
    }
}
