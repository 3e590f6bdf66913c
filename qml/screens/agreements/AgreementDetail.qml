// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// One agreement: its words, who does it and by when, what was said of it, and what became of it.
ScrollColumn {
    id: root

    required property AppServices services
    required property Navigator navigator
    required property string agreementId

    readonly property var row: detail.agreement
    readonly property WordList words: services.words
    readonly property bool known: row.id !== undefined
    readonly property bool ended: known && (row.status === "gennemfoert" || row.status === "opgivet")

    AgreementViewModel {
        id: detail
        services: root.services
        agreementId: root.agreementId
    }
    RecordEditor {
        id: editor
        services: root.services
        entity: "agreement"
        recordId: root.agreementId
    }
    FollowUpDialog {
        id: followUp
        services: root.services
        navigator: root.navigator
    }

    Flow {
        Layout.fillWidth: true
        visible: root.known
        spacing: Theme.space.s

        AgreementBadge {
            words: root.words
            status: root.row.status ?? ""
            dueOn: root.row.due_on ?? ""
        }
        Badge {
            width: Math.min(implicitWidth, parent.width)
            visible: text.length > 0
            text: root.words.of("agreement", "theme", root.row.theme ?? "")
            iconName: "flag"
            fillColor: Theme.color.sunken
            textColor: Theme.color.text
        }
    }
    RecordText {
        Layout.fillWidth: true
        visible: root.known
        services: root.services
        editor: editor
        fieldName: "text"
        label: qsTr("Aftale")
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "agreement"
        recordId: root.agreementId
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.known
        columns: root.width < Theme.compactBelow ? 1 : 2
        columnSpacing: Theme.space.gap
        rowSpacing: Theme.space.m

        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Ansvarlig")
            placeholder: qsTr("Vælg en person")
            choices: detail.owners
            chosen: editor.values.owner_id ?? ""
            onPicked: code => editor.choose("owner_id", code)
        }
        DateField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Senest")
            day: editor.values.due_on ?? ""
            onPicked: day => editor.choose("due_on", day)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.known
        title: root.ended ? qsTr("Aftalen er lukket") : qsTr("Hvad er der blevet af den?")

        FollowUpButtons {
            Layout.fillWidth: true
            visible: !root.ended
            onChosen: kind => followUp.follow({ id: root.agreementId, text: root.row.text, space: root.row.area_id }, kind)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SecondaryButton {
                visible: root.ended || root.row.status === "aftalt" || root.row.status === "flyttet"
                text: root.ended ? qsTr("Tag den op igen") : qsTr("Sæt i gang")
                iconName: root.ended ? "undo" : "play"
                onClicked: followUp.follow({ id: root.agreementId, text: root.row.text, space: root.row.area_id }, "i_gang")
            }
            QuietButton {
                text: qsTr("Skriv en bemærkning")
                iconName: "edit"
                onClicked: followUp.follow({ id: root.agreementId, text: root.row.text, space: root.row.area_id }, "note")
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.known
        title: qsTr("Det er der sket")
        spacing: Theme.space.s

        Repeater {
            model: detail.history

            AgreementEvent {
                required property var model

                Layout.fillWidth: true
                words: root.words
                kind: model.kind
                why: model.why
                newDueOn: model.new_due_on
                author: model.author
                notedAt: model.noted_at
            }
        }
        AgreementEvent {
            Layout.fillWidth: true
            words: root.words
            kind: "aftalt"
            why: [root.row.meeting_title ?? "", root.row.group_name ?? ""].filter(part => part).join(" · ")
            newDueOn: ""
            author: ""
            notedAt: 0
        }
        QuietButton {
            visible: (root.row.group_id ?? "").length > 0
            text: qsTr("Åbn gruppen")
            iconName: "groups"
            onClicked: root.navigator.open("groups", { groupId: root.row.group_id })
        }
    }
}
