// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Input from the area that the meeting opens with: it leads to an agreement, or to an answer to who sent it.
Card {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingRecapViewModel recap
    /// A row of queries::openingCases.
    required property var observation

    readonly property bool agreed: observation.agreed.length > 0

    title: qsTr("Sag fra området")

    BodyText {
        Layout.fillWidth: true
        text: root.observation.text
        font: Theme.font.heading
    }
    CaptionText {
        Layout.fillWidth: true
        text: [root.observation.department_name, root.observation.place, root.services.words.day(root.observation.seen_at)]
            .filter(part => part).join(" · ")
    }
    AgreementEditor {
        Layout.fillWidth: true
        visible: root.agreed
        services: root.services
        meeting: root.meeting
        recordId: root.agreed ? root.recap.agreementIdFrom(root.observation.id) : ""
    }
    SecondaryButton {
        visible: !root.agreed
        iconName: "agreements"
        text: qsTr("Lav en aftale af sagen")
        onClicked: root.recap.agreeOnCase(root.observation.id, root.observation.text)
    }
    NoteField {
        Layout.fillWidth: true
        services: root.services
        entity: "observation"
        recordId: root.observation.id
        space: root.observation.area_id
        fieldName: "reply"
        linesMin: 2
        label: qsTr("Svar til den, der sendte det")
        placeholder: qsTr("Hvad siger I til sagen?")
    }
}
