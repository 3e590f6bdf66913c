// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The group agrees: how many are wanted, those that stand, and the one that is being written.
Exercise {
    id: root

    readonly property int wanted: meeting.block.wanted ?? 0

    MeetingAgreementsViewModel {
        id: exercise
        meeting: root.meeting
    }

    ScrollColumn {
        objectName: "exerciseScroll"
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.wanted > 0 ? qsTr("%1 af %2 aftaler").arg(exercise.agreements.count).arg(root.wanted)
                : qsTr("%n aftaler", "", exercise.agreements.count)
            done: root.wanted > 0 && exercise.agreements.count >= root.wanted
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            AgreementEditor {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.6
                Layout.alignment: Qt.AlignTop
                visible: exercise.openId.length > 0
                services: root.services
                meeting: root.meeting
                recordId: exercise.openId
                initial: exercise.initial
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.4
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                Card {
                    Layout.fillWidth: true
                    visible: exercise.agreements.count > 0
                    title: qsTr("Det har I aftalt")
                    spacing: Theme.space.s

                    Repeater {
                        model: exercise.agreements

                        AgreementLine {
                            id: line

                            required property var model

                            Layout.fillWidth: true
                            services: root.services
                            agreement: model
                            current: model?.id === exercise.openId // the row goes before its line
                            opens: false
                            onClicked: exercise.open(model.id)

                            IconButton {
                                iconName: "trash"
                                text: qsTr("Slet aftalen")
                                onClicked: exercise.remove(line.model.id)
                            }
                        }
                    }
                    SecondaryButton {
                        objectName: "oneMore"
                        Layout.fillWidth: true
                        iconName: "plus"
                        text: qsTr("Skriv en aftale mere")
                        onClicked: exercise.openNew()
                    }
                }
                Card {
                    Layout.fillWidth: true
                    visible: examples.count > 0
                    title: qsTr("Til inspiration")

                    Repeater {
                        id: examples
                        model: root.meeting.block.examples ?? []

                        BodyText {
                            required property string modelData

                            Layout.fillWidth: true
                            Layout.bottomMargin: Theme.space.s
                            text: modelData
                        }
                    }
                }
            }
        }
    }
}
