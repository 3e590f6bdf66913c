// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Since last time: what became of the open agreements, and the cases from the area. Or all agreements by theme.
Exercise {
    id: root

    readonly property bool onlyOpen: meeting.block.onlyOpen ?? true

    undecided: onlyOpen ? since.undecided : 0
    onPassedOver: since.passOver()

    MeetingRecapViewModel {
        id: since
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent

        PromptText {
            Layout.fillWidth: true
            visible: root.onlyOpen
            text: since.open.count === 0 ? qsTr("Der er ingen åbne aftaler fra sidst.")
                : since.undecided > 0 ? qsTr("Hvad blev der af aftalerne? %n mangler.", "", since.undecided)
                : since.notDiscussed > 0 ? qsTr("%n aftaler er ikke drøftet i dag. De kommer igen næste gang.", "", since.notDiscussed)
                : qsTr("Alle aftaler fra sidst har fået svar.")
        }
        Repeater {
            model: root.onlyOpen ? since.open : null

            FollowUpCard {
                required property var model

                Layout.fillWidth: true
                services: root.services
                recap: since
                agreement: model
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.onlyOpen && since.passedOverBefore.count > 0
            title: qsTr("Det nåede I ikke sidst")

            Repeater {
                model: since.passedOverBefore

                BodyText {
                    required property var model

                    Layout.fillWidth: true
                    text: qsTr("%1 · %2").arg(model.title).arg(model.reason)
                }
            }
        }
        Repeater {
            model: root.onlyOpen ? 0 : since.themes

            ThemeCard {
                required property var modelData

                Layout.fillWidth: true
                services: root.services
                word: modelData.word
                agreements: modelData.agreements
            }
        }
        Repeater {
            model: root.meeting.block.openingCases ? root.meeting.cases : null

            CaseCard {
                required property var model

                Layout.fillWidth: true
                services: root.services
                meeting: root.meeting
                recap: since
                observation: model
            }
        }
        QuestionNotes {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
    }
}
