// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The notes of an earlier exercise gathered under headings: press the notes, then the heading they belong to.
Exercise {
    id: root

    readonly property var loose: source.grouped[""] ?? []
    property list<string> chosen: []

    function toggle(noteId: string) {
        const without = Array.from(chosen).filter(other => other !== noteId)
        chosen = without.length < chosen.length ? without : without.concat(noteId)
    }
    function put(heading: string) {
        source.group(chosen, heading)
        chosen = []
    }

    MeetingSourceViewModel {
        id: source
        meeting: root.meeting
    }
    MeetingCardsViewModel {
        id: headings
        meeting: root.meeting
        prompt: "overskrifter"
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
            hint: source.hidden > 0 ? qsTr("%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.", "", source.hidden)
                : source.notes.count === 0 ? qsTr("Der er ingen sedler at samle. Gå tilbage, og skriv dem først.")
                : qsTr("Tryk på sedler, der hører sammen, og læg dem under en overskrift.")
            progress: source.notes.count > 0 ? qsTr("%1 af %2 sedler har fundet plads").arg(source.notes.count - root.loose.length).arg(source.notes.count) : ""
            done: source.notes.count > 0 && root.loose.length === 0
            doneText: qsTr("Alle sedler har fundet plads")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            Flow {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: root.loose.length > 0
                spacing: Theme.space.s
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Sedler uden overskrift")

                Repeater {
                    model: root.loose.length

                    SlipButton {
                        required property int index

                        width: Math.min(parent.width, Theme.size.column * 1.2)
                        note: root.loose[index] ?? ({ id: "", text: "", name: "", functionCode: "" })
                        checked: Array.from(root.chosen).includes(note.id)
                        onClicked: root.toggle(note.id)
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                Repeater {
                    model: headings.cards

                    NoteCard {
                        id: heading

                        required property var model
                        readonly property var notes: source.grouped[cardId] ?? []

                        Layout.fillWidth: true
                        services: root.services
                        cards: headings
                        card: model
                        placeholder: qsTr("Hvad er de fælles om?")

                        Repeater {
                            model: heading.notes.length

                            ListRow {
                                id: line

                                required property int index
                                readonly property var note: heading.notes[index] ?? ({ id: "", text: "", functionCode: "" })

                                Layout.fillWidth: true
                                text: note.text
                                titleLinesMax: 6
                                functionCode: note.functionCode
                                opens: false
                                hoverEnabled: false
                                focusPolicy: Qt.NoFocus

                                IconButton {
                                    iconName: "close"
                                    text: qsTr("Tag sedlen ud: %1").arg(line.text)
                                    onClicked: source.group([line.note.id], "")
                                }
                            }
                        }
                        PrimaryButton {
                            objectName: "putHere"
                            visible: root.chosen.length > 0
                            iconName: "plus"
                            text: qsTr("Læg %n sedler her", "", root.chosen.length)
                            hint: heading.text
                            onClicked: root.put(heading.cardId)
                        }
                    }
                }
                SecondaryButton {
                    objectName: "addCard"
                    Layout.fillWidth: true
                    iconName: "plus"
                    text: qsTr("Ny overskrift")
                    onClicked: headings.add("")
                }
            }
        }
    }
}
