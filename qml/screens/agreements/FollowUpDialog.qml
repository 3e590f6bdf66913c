// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Says what became of an agreement. Done is stored at once; moved asks for a date and why, dropped asks why.
Item {
    id: root

    required property AppServices services
    required property Navigator navigator

    property string agreementId: ""
    property string space: ""
    property string agreementText: ""
    property string kind: "note"
    readonly property string why: draft.values.why ?? ""
    readonly property string day: draft.values.day ?? ""

    readonly property var words: ({
        flyttet: { title: qsTr("Flyt aftalen"), label: qsTr("Hvorfor flytter I den?"), action: qsTr("Flyt aftalen") },
        opgivet: { title: qsTr("Opgiv aftalen"), label: qsTr("Hvorfor lader I den ligge?"), action: qsTr("Opgiv aftalen") },
        note: { title: qsTr("Skriv en bemærkning"), label: qsTr("Hvad er der sket?"), action: qsTr("Gem bemærkningen") }
    })[kind] ?? ({ title: "", label: "", action: "" })

    /// agreement: { id, text, space }.
    function follow(agreement: var, newKind: string) {
        Object.assign(root, { agreementId: agreement.id, agreementText: agreement.text, space: agreement.space, kind: newKind })
        followUp.reset()
        if (newKind === "gennemfoert" || newKind === "i_gang")
            return root.say()
        dialog.open()
    }
    function say() {
        followUp.say(root.agreementId, root.space, root.kind, root.why, root.kind === "flyttet" ? root.day : "")
    }

    Draft {
        id: draft
        services: root.services
        name: root.agreementId.length > 0 ? `followup.${root.agreementId}.${root.kind}` : ""
    }
    FollowUpViewModel {
        id: followUp
        services: root.services
        onSaid: (agreement, kind) => {
            draft.clear()
            dialog.close()
            root.navigator.tell(root.told(kind), null)
        }
    }

    function told(saidKind: string): string {
        return ({ gennemfoert: qsTr("Godt gået. Aftalen er gennemført."), flyttet: qsTr("Aftalen har fået en ny dato."),
            opgivet: qsTr("Aftalen er lagt væk."), i_gang: qsTr("Aftalen er i gang.") })[saidKind] ?? qsTr("Bemærkningen er gemt.")
    }

    Dialog {
        id: dialog
        title: root.words.title

        CaptionText {
            Layout.fillWidth: true
            text: root.agreementText
        }
        DateField {
            Layout.fillWidth: true
            visible: root.kind === "flyttet"
            label: qsTr("Ny dato")
            day: root.day
            onPicked: day => draft.set("day", day)
        }
        TextArea {
            id: whyField
            Layout.fillWidth: true
            label: root.words.label
            text: root.why
            message: followUp.problem
            onEdited: text => draft.set("why", text)
        }
        buttons: [
            PrimaryButton {
                text: root.words.action
                enabled: root.kind === "flyttet" ? root.day.length > 0 : root.why.trim().length > 0
                onClicked: root.say()
            },
            SecondaryButton {
                text: qsTr("Annullér")
                onClicked: {
                    draft.clear()
                    dialog.close()
                }
            }
        ]
    }
}
