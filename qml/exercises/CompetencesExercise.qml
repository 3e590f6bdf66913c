// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What the team should be able to do when the renovation begins, against who can do it. What nobody can do may become an
/// agreement on development.
Exercise {
    id: root

    readonly property var kinds: [{ code: "generel", word: qsTr("Almene kompetencer") }, { code: "faglig", word: qsTr("Faglige kompetencer") }]
    readonly property int ideal: kinds.reduce((sum, kind) => sum + (mix.counts[kind.code]?.ideal ?? 0), 0)
    readonly property int present: kinds.reduce((sum, kind) => sum + (mix.counts[kind.code]?.present ?? 0), 0)

    MeetingCompetencesViewModel {
        id: mix
        meeting: root.meeting
    }
    MeetingPromptsViewModel {
        id: answers
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: qsTr("Tag det ud, som holdet ikke behøver. Tryk så på dem, der kan det, der står tilbage.")
            done: root.ideal > 0 && root.present === root.ideal
            doneText: qsTr("Holdet har det hele")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            Repeater {
                model: root.kinds

                CompetenceColumn {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    services: root.services
                    meeting: root.meeting
                    marks: answers
                    kind: modelData.code
                    word: modelData.word
                    ideal: mix.counts[kind]?.ideal ?? 0
                    present: mix.counts[kind]?.present ?? 0
                    onAgreementOpened: id => editing.show(id)
                }
            }
        }
    }
    AgreementDialog {
        id: editing
        services: root.services
        meeting: root.meeting
    }
}
