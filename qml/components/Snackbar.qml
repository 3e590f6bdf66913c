// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// Says what was just done, and offers the way back. One at a time; the newest replaces the one before. It stays
/// while the pointer or the keyboard is on it.
Rectangle {
    id: root

    readonly property bool open: opacity > 0
    property string text: ""
    property string actionText: ""
    property var action: null

    /// Shows a sentence; `undo`, when given, is called if the person presses Fortryd.
    function show(sentence: string, undo: var) {
        text = sentence
        action = undo ?? null
        actionText = action ? qsTr("Fortryd") : ""
        opacity = 1
        timer.restart()
    }
    function hide() {
        timer.stop()
        opacity = 0
    }
    function trigger() {
        const chosen = action
        hide()
        chosen()
    }

    implicitHeight: Math.max(Theme.size.target, row.implicitHeight + 2 * Theme.space.s)
    implicitWidth: Math.min(Theme.size.dialog, row.implicitWidth + 2 * Theme.space.l)
    radius: Theme.size.radius
    color: Theme.color.inverse
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation { duration: Theme.duration.quick }
    }
    Timer {
        id: timer
        interval: Theme.duration.snackbar
        running: false
        onTriggered: hover.hovered || button.activeFocus ? restart() : root.hide()
    }
    HoverHandler { id: hover }
    GridLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.space.l; rightMargin: Theme.space.s }
        columns: Theme.largeText && root.width < Theme.size.dialog ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.color.inverseText
            Accessible.ignored: true
        }
        ActionButton {
            id: button
            Layout.alignment: Qt.AlignRight
            visible: root.actionText.length > 0
            text: root.actionText
            iconName: "undo"
            fillColor: "transparent"
            hoverColor: Theme.color.shadow
            textColor: Theme.color.inverseAction
            onClicked: root.trigger()
        }
    }
}
