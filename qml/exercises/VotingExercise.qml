// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.ViewModels

/// So many dots for each to put on the notes of an earlier exercise. What the others put is shown when nobody votes.
SeatedExercise {
    id: root

    readonly property int each: meeting.block.each ?? 0

    MeetingSourceViewModel {
        id: source
        meeting: root.meeting
    }
    MeetingVotesViewModel {
        id: votes
        meeting: root.meeting
    }
    ExerciseHead {
        Layout.fillWidth: true
        text: root.meeting.prompt.text ?? root.meeting.block.title ?? ""
        hint: source.hidden > 0 ? qsTr("%n sedler er skrevet i det skjulte. Gå tilbage, og vis dem først.", "", source.hidden)
            : source.notes.count === 0 ? qsTr("Der er intet at sætte prikker på. Gå tilbage, og skriv det først.")
            : root.seat && votes.left === 0 ? qsTr("%1 har sat alle sine prikker. Et tryk tager dem tilbage.").arg(root.seat.name)
            : root.seat ? qsTr("%1 har %n prikker tilbage. Et tryk sætter en prik.", "", votes.left).arg(root.seat.name)
            : qsTr("Tryk på en plads for at sætte prikker. Hver har %n.", "", root.each)
        progress: source.notes.count > 0 ? qsTr("%1 af %2 har sat deres prikker").arg(votes.finished).arg(root.meeting.seats.length) : ""
        done: votes.finished > 0 && votes.finished === root.meeting.seats.length
        doneText: qsTr("Alle har sat deres prikker")
    }
    Repeater {
        model: source.notes

        DotButton {
            required property var model

            readonly property var dots: votes.dots[model.id] ?? ({})

            Layout.fillWidth: true
            text: model.text
            remark: model.name
            functionCode: model["function"]
            voting: root.seat !== undefined
            own: dots[root.meeting.speaker] ?? 0
            total: dots[""] ?? 0
            remaining: votes.left
            onClicked: votes.tap(model.id)
        }
    }
}
