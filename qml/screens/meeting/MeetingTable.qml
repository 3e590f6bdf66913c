// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// A running meeting: the agenda, the exercise of the block on the table, the facilitator's cards and the bar beneath.
FocusScope {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    readonly property bool narrow: width < Theme.compactBelow
    readonly property bool spacious: width >= Theme.expandedFrom
    /// The agenda stands beside the exercise; else it is opened from the title.
    readonly property bool agendaBeside: width >= Theme.size.readable * Theme.textScale
    readonly property string kind: meeting.block.kind ?? ""
    /// Large text on a phone: what is not the exercise takes as little as it can.
    readonly property alias crowded: bar.low
    readonly property alias barHeight: bar.height

    function toggleCards() {
        if (spacious)
            services.settings.cardsShown = !services.settings.cardsShown
        else
            cardSheet.open()
    }
    function showAgenda() {
        agendaSheet.open()
    }
    /// Goes there, but asks once when something lacks an answer.
    function leave(go: var) {
        if ((exercise.item as Exercise)?.undecided > 0)
            passDialog.ask(go)
        else
            go()
    }
    /// Another block gets its exercise anew, so that nothing of the former one stays on the table.
    function showExercise() {
        if (kind.length > 0)
            exercise.setSource("qrc:/qt/qml/Tovholder/Exercises/%1Exercise.qml".arg(kind.charAt(0).toUpperCase() + kind.slice(1)),
                { services: services, meeting: meeting })
    }

    Component.onCompleted: showExercise()

    Connections {
        target: root.meeting
        function onBlockChanged() {
            if (root.meeting.blockId !== exercise.blockId)
                root.showExercise()
        }
    }
    MeetingClockViewModel {
        id: time
        meeting: root.meeting
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Rectangle {
                Layout.preferredWidth: Theme.size.rail * 2 + Theme.size.seat
                Layout.fillHeight: true
                visible: root.agendaBeside
                color: Theme.color.sunken

                AgendaRail {
                    anchors { left: parent.left; right: parent.right; top: parent.top; bottom: change.top }
                    meeting: root.meeting
                    onChosen: blockId => root.leave(() => root.meeting.goTo(blockId))
                }
                QuietButton {
                    id: change
                    objectName: "changeAgenda"
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.s }
                    iconName: "edit"
                    text: qsTr("Ret dagsordenen")
                    onClicked: agendaDialog.open()
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                HeadingText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space.l
                    Layout.rightMargin: Theme.space.l
                    visible: root.narrow
                    text: root.meeting.block.title ?? ""
                    color: Theme.color.accent
                }
                Loader {
                    id: exercise
                    property string blockId: ""

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    onLoaded: blockId = root.meeting.blockId
                }
            }
            Rectangle {
                Layout.preferredWidth: Theme.size.listPane - Theme.size.target
                Layout.fillHeight: true
                visible: root.spacious && root.services.settings.cardsShown
                color: Theme.color.surface

                ScrollColumn {
                    anchors.fill: parent

                    FacilitatorCards {
                        Layout.fillWidth: true
                        services: root.services
                        meeting: root.meeting
                    }
                }
            }
        }
        MeetingBar {
            id: bar
            Layout.fillWidth: true
            meeting: root.meeting
            clock: time
            narrow: !root.agendaBeside
            onNextWanted: root.leave(() => root.meeting.next())
            onShorteningAsked: lateDialog.open()
        }
    }
    ConfirmDialog {
        id: passDialog
        property var go: null
        readonly property int left: (exercise.item as Exercise)?.undecided ?? 0

        function ask(wanted: var) {
            go = wanted
            open()
        }
        onLeftChanged: {
            if (left > 0 || !opened)
                return
            close() // what was being typed has come to the store, and nothing is missing
            confirmed()
        }
        title: qsTr("Gå videre?")
        text: qsTr("%n aftaler mangler et svar, en dag eller et hvorfor. Går I videre, står de, I ikke har svaret på, som ikke drøftet, og de kommer igen næste gang.", "", left)
        confirmText: qsTr("Gå videre")
        dangerous: false
        onConfirmed: {
            (exercise.item as Exercise)?.passedOver()
            go()
        }
    }
    LateDialog {
        id: lateDialog
        clock: time
    }
    Dialog {
        id: cardSheet
        title: qsTr("Kort til tovholderen")

        FacilitatorCards {
            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
        }
    }
    Dialog {
        id: agendaSheet
        title: qsTr("Dagsorden")

        AgendaRail {
            Layout.fillWidth: true
            implicitHeight: contentHeight
            interactive: false
            meeting: root.meeting
            onChosen: blockId => {
                agendaSheet.close()
                root.leave(() => root.meeting.goTo(blockId))
            }
        }
        buttons: SecondaryButton {
            iconName: "edit"
            text: qsTr("Ret dagsordenen")
            onClicked: {
                agendaSheet.close()
                agendaDialog.open()
            }
        }
    }
    AgendaDialog {
        id: agendaDialog
        meeting: root.meeting
    }
}
