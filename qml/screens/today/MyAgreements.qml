// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What the signed-in person has promised, with what became of it at hand.
Card {
    id: root

    required property WordList words
    /// Rows of queries::agreements.
    required property LiveQueryModel agreements
    /// The account belongs to a person of the organisation.
    required property bool knowsMe
    required property bool signedIn

    signal opened(id: string)
    signal allWanted
    /// agreement: { id, text, space }.
    signal followed(agreement: var, kind: string)

    title: qsTr("Det har du lovet")

    Repeater {
        model: root.agreements

        ColumnLayout {
            id: line

            required property int index
            required property var model

            Layout.fillWidth: true
            spacing: Theme.space.s

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.size.hairline
                visible: line.index > 0
                color: Theme.color.divider
            }
            ListRow {
                Layout.fillWidth: true
                leftPadding: 0
                rightPadding: 0
                text: line.model.text
                remark: [root.words.dayOf(line.model.due_on), line.model.group_name].filter(part => part).join(" · ")
                onClicked: root.opened(line.model.id)
            }
            AgreementBadge {
                words: root.words
                status: line.model.status
                dueOn: line.model.due_on
            }
            FollowUpButtons {
                Layout.fillWidth: true
                onChosen: kind => root.followed({ id: line.model.id, text: line.model.text, space: line.model.area_id }, kind)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.agreements.ready && root.agreements.count === 0
        color: Theme.color.textMuted
        text: root.knowsMe ? qsTr("Du skylder ingen noget. Nyd det.")
            : root.signedIn ? qsTr("Din konto hører ikke til en person i appen endnu. Bed hovedkontoret om det, så står dine egne aftaler her.")
            : qsTr("Når du er logget ind, står dine egne aftaler her.")
    }
    QuietButton {
        text: qsTr("Se alle aftaler")
        iconName: "agreements"
        onClicked: root.allWanted()
    }
}
