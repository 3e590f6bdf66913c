// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// From the analyses, side by side, to themes and to one sentence that says where the area is going.
Exercise {
    id: root

    /// The questions under their headings, in the playbook's order: a list of { heading, prompts }.
    readonly property var parts: {
        const headings = Array.from(new Set(prompts.map(prompt => prompt.part)))
        return headings.map(heading => ({ heading: heading, prompts: prompts.filter(prompt => prompt.part === heading) }))
    }

    MeetingPromptsViewModel {
        id: analysis
        meeting: root.meeting
    }
    MeetingVisionViewModel {
        id: vision
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.block.title ?? ""
            hint: qsTr("Skriv først, hvad I ser. Vælg så temaer, og find til sidst én sætning.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? Math.max(1, root.parts.length) : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            Repeater {
                model: root.parts

                Card {
                    id: part

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: modelData.heading

                    Repeater {
                        model: part.modelData.prompts

                        NoteField {
                            required property var modelData

                            objectName: "analysis_" + modelData.id
                            Layout.fillWidth: true
                            services: root.services
                            recordId: analysis.noteId(modelData.id, "")
                            space: root.meeting.info.area_id
                            initial: analysis.noteInitial(modelData.id, "")
                            label: modelData.text
                            placeholder: modelData.hint
                            linesMin: 2
                        }
                    }
                    Item { Layout.fillHeight: true }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Temaer")

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Repeater {
                    model: vision.themes.length

                    Chip {
                        required property int index
                        readonly property var theme: vision.themes[index] ?? ({ text: "", chosen: false })

                        objectName: "theme" + index
                        checkable: false
                        checked: theme.chosen
                        text: theme.text
                        onClicked: vision.choose(theme.text, !checked)
                    }
                }
            }
            TextField {
                id: ownTheme
                objectName: "ownTheme"
                Layout.fillWidth: true
                label: qsTr("Jeres eget tema")
                placeholder: qsTr("Skriv det, og tryk på retur")
                text: draft.values.theme ?? ""
                onEdited: text => draft.set("theme", text)
                onAccepted: {
                    vision.choose(ownTheme.text, true)
                    draft.clear()
                }
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Vores vision i én sætning")

            NoteField {
                objectName: "visionSentence"
                Layout.fillWidth: true
                services: root.services
                entity: "vision"
                recordId: vision.visionId
                space: root.meeting.info.area_id
                initial: vision.initial
                textFont: Theme.font.title
                linesMin: 2
                placeholder: qsTr("Om ti år er området …")
            }
        }
    }
    Draft {
        id: draft
        services: root.services
        name: `theme.${root.meeting.meetingId}`
    }
}
