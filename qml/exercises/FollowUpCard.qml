// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// An earlier agreement and what became of it: done, still going, moved with a date and why, or dropped and why.
Card {
    id: root

    required property AppServices services
    required property MeetingRecapViewModel recap
    /// A row of queries::openBefore.
    required property var agreement

    readonly property string agreementId: agreement?.id ?? "" // the row goes before its card
    readonly property string owner: agreement?.owner_name ?? ""
    readonly property string dueOn: agreement?.due_on ?? ""
    readonly property string newDueOn: agreement?.today_due ?? ""
    /// What this meeting says of it: one of domain::followupKinds, or empty.
    readonly property string said: agreement?.today_kind ?? ""
    readonly property bool decided: said.length > 0 && said !== "ikke_droeftet"
    readonly property bool moved: said === "flyttet"
    readonly property bool wantsWhy: moved || said === "opgivet"

    functionCode: agreement?.owner_function ?? ""

    BodyText {
        Layout.fillWidth: true
        text: root.agreement?.text ?? ""
        font: Theme.font.heading
    }
    CaptionText {
        Layout.fillWidth: true
        text: [root.owner.length > 0 ? root.owner : qsTr("Ingen ansvarlig"),
            root.dueOn.length > 0 ? qsTr("senest %1").arg(root.services.words.dayOf(root.dueOn)) : qsTr("Ingen dato"),
            root.services.words.of("agreement", "theme", root.agreement?.theme ?? "")].filter(part => part).join(" · ")
    }
    StatusBadge {
        visible: text.length > 0
        mood: "warn"
        text: root.said === "ikke_droeftet" ? qsTr("Ikke drøftet i dag") : root.said.length === 0 && root.agreement?.last_kind === "ikke_droeftet" ? qsTr("Ikke drøftet sidst") : ""
    }
    ChoiceChips {
        objectName: "followUp_" + root.agreementId
        Layout.fillWidth: true
        chosen: root.decided ? [root.said] : []
        choices: [{ code: "gennemfoert", word: qsTr("Gjort"), icon: "check" }, { code: "i_gang", word: qsTr("I gang"), icon: "play" },
            { code: "flyttet", word: qsTr("Flyttet"), icon: "calendar" }, { code: "opgivet", word: qsTr("Opgivet"), icon: "close" }]
        onPicked: chosen => root.recap.decide(root.agreementId, chosen[0])
    }
    DateField {
        objectName: "newDay_" + root.agreementId
        Layout.fillWidth: true
        visible: root.moved
        label: root.newDueOn.length === 0 ? qsTr("Ny dato: vælg en dag") : qsTr("Ny dato")
        day: root.newDueOn
        onPicked: day => root.recap.moveTo(root.agreementId, day)
    }
    NoteField {
        id: why
        objectName: "why_" + root.agreementId
        Layout.fillWidth: true
        visible: root.wantsWhy
        services: root.services
        entity: "agreement_followup"
        recordId: root.decided ? root.recap.followUpId(root.agreementId) : ""
        space: root.agreement?.area_id ?? ""
        fieldName: "why"
        linesMin: 2
        label: qsTr("Hvorfor?")
        help: text.length === 0 ? qsTr("Skriv i få ord, hvad der kom i vejen.") : ""
    }
}
