// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components

/// A time of day, typed: "13.30", "1330" or "13".
TextField {
    id: root

    /// "hh:mm"; empty for none.
    property string time: ""

    /// What was typed is no time; it stays, and the message says so.
    property bool refused: false

    /// A person gave a time, or took it away (empty). The owner of the value sets `time`.
    signal picked(time: string)

    function take() {
        const typed = Dates.parseTime(text)
        if ((typed.length > 0 || text.length === 0) && typed !== time)
            picked(typed)
        refused = typed.length === 0 && text.length > 0
        if (!refused)
            showValue()
    }
    function showValue() {
        refused = false
        text = Qt.binding(() => Dates.shortTime(time))
    }

    message: refused ? qsTr("Det er ikke et klokkeslæt. Skriv det som 13.30.") : ""
    text: Dates.shortTime(time)
    placeholder: qsTr("tt.mm")
    iconName: "clock"
    inputMethodHints: Qt.ImhTime
    onTimeChanged: showValue()
    onAccepted: take()
    onFinished: take()
}
