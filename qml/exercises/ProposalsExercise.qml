// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Proposals, each tried against the block's criteria. One that meets them all can become an agreement.
Exercise {
    id: root

    readonly property var criteria: meeting.block.criteria ?? []

    function judgement(cardId: string, criterionId: string): string {
        return (judged.said[cardId + "/" + criterionId] ?? {})[""]?.mark ?? ""
    }
    function passes(cardId: string): bool {
        return criteria.every(criterion => judgement(cardId, criterion.id) === "ja")
    }

    MeetingPromptsViewModel {
        id: judged
        meeting: root.meeting
    }
    MeetingCardsViewModel {
        id: proposals
        meeting: root.meeting
        prompt: "forslag"
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: proposals.cards.count > 0 ? root.meeting.prompt.hint ?? "" : qsTr("Læg det første forslag på bordet. Bagefter prøver I det af.")
            progress: proposals.cards.count > 0 ? qsTr("%n forslag", "", proposals.cards.count) : ""
        }
        Repeater {
            model: proposals.cards

            NoteCard {
                id: proposal

                required property var model
                readonly property bool passed: root.passes(cardId)

                Layout.fillWidth: true
                services: root.services
                cards: proposals
                card: model
                placeholder: qsTr("Hvad foreslår I?")

                GridLayout {
                    Layout.fillWidth: true
                    columns: root.wide ? 2 : 1
                    columnSpacing: Theme.space.l
                    rowSpacing: Theme.space.m

                    Repeater {
                        model: root.criteria

                        ChoiceChips {
                            required property var modelData

                            objectName: modelData.id
                            Layout.fillWidth: true
                            Layout.preferredWidth: root.wide ? 1 : -1 // of one column the label would not be asked again for its height
                            Layout.alignment: Qt.AlignTop
                            label: modelData.text
                            clearable: true
                            chosen: [root.judgement(proposal.cardId, modelData.id)]
                            choices: [{ code: "ja", word: qsTr("Ja"), icon: "check" }, { code: "delvis", word: qsTr("Næsten") },
                                { code: "nej", word: qsTr("Ikke endnu"), icon: "close" }]
                            onPicked: chosen => judged.assess(proposal.cardId, modelData.id, chosen[0] ?? "")
                        }
                    }
                }
                StatusBadge {
                    visible: proposal.passed
                    mood: "good"
                    text: qsTr("Klarer det hele")
                }
                AgreementFrom {
                    Layout.fillWidth: true
                    visible: proposal.passed
                    services: root.services
                    part: proposals
                    source: proposal.cardId
                    text: proposal.text
                    onOpened: id => editing.show(id)
                }
                BoardProposal {
                    Layout.fillWidth: true
                    visible: root.meeting.block.toTheBoard ?? false
                    services: root.services
                    cards: proposals
                    source: proposal.cardId
                    text: proposal.text
                }
            }
        }
        PrimaryButton {
            objectName: "addCard"
            iconName: "plus"
            text: qsTr("Læg et forslag")
            onClicked: proposals.add(root.meeting.speaker)
        }
    }
    AgreementDialog {
        id: editing
        services: root.services
        meeting: root.meeting
    }
}
