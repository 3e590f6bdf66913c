// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Finds a time for a meeting: some are proposed, the answers are ticked off as they come in, and one is chosen.
Dialog {
    id: root

    required property AppServices services

    property string meetingId: ""
    property string day: ""
    property string from: "13:00"
    property string to: "15:00"
    /// What was to be proposed cannot be; until something is changed.
    property bool refused: false

    readonly property var times: proposed.times
    readonly property var members: proposed.members
    readonly property string memberName: members.find(member => member.code === proposed.member)?.word ?? ""

    /// The invitation is to ask the group.
    signal inviteWanted(meeting: string)

    function begin(meeting: string) {
        Object.assign(root, { meetingId: meeting, day: "" })
        root.open()
    }
    function propose() {
        root.refused = !proposed.canBe(root.day, root.from, root.to)
        if (root.refused)
            return
        proposed.propose(root.day, root.from, root.to)
        root.day = ""
    }

    title: qsTr("Find et tidspunkt")
    widthMax: Theme.size.readable
    onDayChanged: refused = false
    onFromChanged: refused = false
    onToChanged: refused = false
    buttons: [
        PrimaryButton {
            objectName: "inviteWithTimes"
            text: qsTr("Spørg gruppen")
            iconName: "mail"
            enabled: root.times.length > 1
            hint: root.times.length > 1 ? qsTr("Tidspunkterne står i invitationen.") : qsTr("Foreslå mindst to tidspunkter.")
            onClicked: {
                root.close()
                root.inviteWanted(root.meetingId)
            }
        }
    ]

    ProposedTimesViewModel {
        id: proposed
        services: root.services
        meetingId: root.meetingId
    }

    BodyText {
        Layout.fillWidth: true
        visible: root.times.length < 2
        text: qsTr("Foreslå to til fem tidspunkter. De kommer med i invitationen, og her noterer du, hvem der kan hvornår.")
    }
    ChoiceChips {
        objectName: "answering"
        Layout.fillWidth: true
        visible: root.times.length > 0 && root.members.length > 0
        label: qsTr("Hvem har svaret?")
        help: qsTr("%1 af %2 har svaret på alle tidspunkter.").arg(proposed.answered).arg(root.members.length)
        clearable: true
        choices: root.members
        chosen: [proposed.member]
        onPicked: chosen => proposed.member = chosen[0] ?? ""
    }
    Repeater {
        model: root.times.length // a number: a time that gets an answer keeps its keyboard

        ProposedTimeCard {
            Layout.fillWidth: true
            time: root.times[index] ?? ({})
            memberName: root.memberName
            answers: root.services.words.choices("time_answer", "answer")
            onAnswered: answer => proposed.note(time.id, answer)
            onChosen: {
                proposed.choose(time.id, qsTr("Mødet er %1.").arg(time.word))
                root.close()
            }
            onRemoved: root.services.remove("proposed_time", time.id)
        }
    }
    HeadingText {
        Layout.fillWidth: true
        visible: !proposed.full
        text: root.times.length === 0 ? qsTr("Det første tidspunkt") : qsTr("Et tidspunkt mere")
    }
    DateField {
        objectName: "proposedDay"
        Layout.fillWidth: true
        visible: !proposed.full
        label: qsTr("Dag")
        day: root.day
        onPicked: day => root.day = day
    }
    FromTo {
        Layout.fillWidth: true
        visible: !proposed.full
        from: root.from
        to: root.to
        onFromPicked: time => root.from = time
        onToPicked: time => root.to = time
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.refused
        text: qsTr("Vælg en dag, der ikke er foreslået, og et klokkeslæt fra og til.")
    }
    SecondaryButton {
        objectName: "proposeTime"
        visible: !proposed.full
        text: qsTr("Foreslå tidspunktet")
        iconName: "plus"
        onClicked: root.propose() // always to be pressed: a day that was typed is taken when the keyboard leaves it
    }
}
