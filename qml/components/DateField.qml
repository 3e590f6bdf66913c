// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// A day, typed ("24.12") or picked from a calendar.
TextField {
    id: root

    /// "yyyy-mm-dd"; empty for none.
    property string day: ""

    /// What was typed is no day; it stays, and the message says so.
    property bool refused: false

    /// A person chose a day, or took it away (empty). The owner of the value sets `day`.
    signal picked(day: string)

    function take() {
        const typed = Dates.parseDay(text, Dates.today())
        if ((typed.length > 0 || text.length === 0) && typed !== day)
            picked(typed)
        refused = typed.length === 0 && text.length > 0
        if (!refused)
            showValue()
    }
    function showValue() {
        refused = false
        text = Qt.binding(() => Dates.shortDay(day))
    }

    message: refused ? qsTr("Det er ikke en dato. Skriv den som 24.12.2026.") : ""
    text: Dates.shortDay(day)
    placeholder: qsTr("dd.mm.åååå")
    trailing: Theme.size.target
    help: Dates.longDay(day, Qt.uiLanguage)
    inputMethodHints: Qt.ImhPreferNumbers
    onDayChanged: showValue()
    onAccepted: take()
    onFinished: take()
    Keys.onDownPressed: calendar.open()

    IconButton {
        id: button
        parent: root.fieldItem
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        iconName: "calendar"
        text: qsTr("Vælg i kalender")
        onClicked: calendar.open()
    }
    Calendar {
        id: calendar
        parent: root.fieldItem
        y: root.fieldItem.height + Theme.space.xs
        day: root.day
        onPicked: day => root.picked(day)
        onClosed: button.forceActiveFocus()
    }
}
