// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tovholder.Components
import Tovholder.Theme

Item {
    width: 600
    height: 600

    TextField { id: line; width: 300; label: "Navn" }
    DateField { id: date; y: 120; width: 300; label: "Senest" }
    TimeField { id: time; y: 240; width: 300; label: "Kl." }
    ChoiceChips {
        id: chips
        y: 360
        width: 500
        label: "Tema"
        choices: [{ code: "a", word: "Første" }, { code: "b", word: "Anden" }]
    }
    PrimaryButton { id: button; y: 480; text: "Gem" }

    SignalSpy { id: edited; target: line; signalName: "edited" }
    SignalSpy { id: dayPicked; target: date; signalName: "picked" }
    SignalSpy { id: timePicked; target: time; signalName: "picked" }
    SignalSpy { id: chipPicked; target: chips; signalName: "picked" }
    SignalSpy { id: pressed; target: button; signalName: "clicked" }

    TestCase {
        name: "fields"
        when: windowShown

        function init() {
            for (const spy of [edited, dayPicked, timePicked, chipPicked, pressed])
                spy.clear()
            date.showValue()
            time.showValue()
        }

        function test_typing_isReported_butNotTheProgramsOwnText() {
            line.text = "fra lageret"
            compare(edited.count, 0)
            line.edit()
            keyClick(Qt.Key_X)
            compare(edited.count, 1)
        }
        function test_typedDay_isPickedOnReturn() {
            date.edit()
            for (const key of "24.12.2026")
                keyClick(key)
            keyClick(Qt.Key_Return)
            compare(dayPicked.count, 1)
            compare(dayPicked.signalArguments[0][0], "2026-12-24")
        }
        function test_typedTime_isPickedOnReturn() {
            time.edit()
            for (const key of "930")
                keyClick(key)
            keyClick(Qt.Key_Return)
            compare(timePicked.count, 1)
            compare(timePicked.signalArguments[0][0], "09:30")
        }
        function test_textThatIsNoTime_staysAndIsRefused() {
            time.text = ""
            time.edit()
            for (const key of "99")
                keyClick(key)
            keyClick(Qt.Key_Return)
            compare(timePicked.count, 0)
            compare(time.text, "99")
            verify(time.message.length > 0)
        }
        function test_pressedChip_isPicked() {
            mouseClick(chips, 20, 60)
            compare(chipPicked.count, 1)
            compare(chipPicked.signalArguments[0][0][0], "a")
        }
        function test_returnPressesTheButton() {
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(pressed.count, 1)
            keyClick(Qt.Key_Space)
            compare(pressed.count, 2)
        }
        function test_targetsAreLargeEnough() {
            for (const control of [button, line])
                verify(control.height >= Theme.size.target, control)
        }
    }
}
