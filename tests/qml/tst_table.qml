// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tovholder.Components
import Tovholder.Theme

Item {
    width: 800
    height: 900

    TurnRing {
        id: ring
        width: 400
        height: 400
        speaker: "1"
        seats: [{ id: "1", name: "Lone Brink", functionCode: "drift", functionWord: "Drift", spoken: true },
            { id: "2", name: "Per Holt", functionCode: "udlejning", functionWord: "Udlejning" },
            { id: "3", name: "Ida Eng", functionCode: "genhusning", functionWord: "Genhusning", absent: true }]
    }
    MeetingClock { id: clock; x: 420; secondsTotal: 1000; secondsLeft: 1000 }
    Snackbar { id: snackbar; y: 420; width: 400 }
    SearchField { id: search; y: 520; width: 300 }
    Calendar { id: calendar; day: "2026-12-24" }

    SignalSpy { id: chosen; target: ring; signalName: "chosen" }
    SignalSpy { id: dayPicked; target: calendar; signalName: "picked" }

    TestCase {
        name: "table"
        when: windowShown

        function test_onlyThosePresentAndSilent_areWaitedFor() {
            compare(ring.waiting.map(seat => seat.id), ["2"])
        }
        function test_pressedSeat_isChosen() {
            chosen.clear()
            mouseClick(ring, 200, 30)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], "1")
        }
        function test_clockWarns_at20And5Percent_data(): var {
            return [{ tag: "calm", left: 201 }, { tag: "soon", left: 200 }, { tag: "last", left: 50 }, { tag: "over", left: 0 }]
        }
        function test_clockWarns_at20And5Percent(data: var) {
            clock.secondsLeft = data.left
            compare(clock.stage, data.tag)
        }
        function test_clockCountsOn_whenTimeIsOver() {
            clock.secondsLeft = -75
            compare(clock.time, "+1.15")
        }
        function test_undo_isCalledOnce_andTheSnackbarGoes() {
            let undone = 0
            snackbar.show("Aftalen er slettet.", () => { ++undone })
            tryCompare(snackbar, "visible", true)
            snackbar.trigger()
            compare(undone, 1)
            tryCompare(snackbar, "visible", false)
        }
        function test_escapeEmptiesTheSearch() {
            search.edit()
            keyClick(Qt.Key_A)
            compare(search.text, "a")
            keyClick(Qt.Key_Escape)
            compare(search.text, "")
        }
        function test_calendarIsMovedAndPickedFromTheKeyboard() {
            calendar.open()
            tryCompare(calendar, "opened", true)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Down)
            compare(calendar.cursor, "2027-01-01")
            keyClick(Qt.Key_Return)
            compare(dayPicked.signalArguments[0][0], "2027-01-01")
        }
    }
}
