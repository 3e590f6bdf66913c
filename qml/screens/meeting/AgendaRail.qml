// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The agenda: what is done, what is on, what comes. A press jumps there.
ListView {
    id: root

    required property MeetingViewModel meeting

    /// A block was pressed: it wants to come on the table.
    signal chosen(blockId: string)

    readonly property int nowIndex: Array.from(meeting.agenda).findIndex(entry => entry.state === "now")

    /// Brings the block that is on into sight, with those around it.
    function showNow() {
        positionViewAtIndex(nowIndex, ListView.Center)
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Theme.space.s
    bottomMargin: Theme.space.s
    model: meeting.agenda
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Dagsorden")
    T.ScrollBar.vertical: ScrollBar {}
    keyNavigationEnabled: false
    onModelChanged: laidOut.restart()
    onHeightChanged: laidOut.restart()
    onContentHeightChanged: laidOut.restart()

    Timer {
        id: laidOut
        interval: 0
        onTriggered: root.showNow()
    }

    delegate: T.ItemDelegate {
        id: line

        required property var modelData
        required property int index
        readonly property bool now: modelData.state === "now"
        readonly property bool past: modelData.state === "done" || modelData.state === "skipped"
        readonly property color ink: now ? Theme.color.accentText : past ? Theme.color.textMuted : Theme.color.text
        readonly property string stateWord: ({ done: qsTr("gjort"), now: qsTr("nu"), next: qsTr("næste"),
            skipped: modelData.reason.length > 0 ? qsTr("sprunget over: %1").arg(modelData.reason) : qsTr("sprunget over") })[modelData.state] ?? ""
        readonly property string remark: [modelData.state === "done" ? "" : stateWord, modelData.again ? qsTr("en gang til") : "",
            modelData.moved ? qsTr("flyttet") : ""].filter(part => part).join(" · ")

        width: ListView.view.width
        implicitHeight: Math.max(Theme.size.target, contentItem.implicitHeight + 2 * Theme.space.s)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.m
        hoverEnabled: true
        Accessible.name: modelData.title
        Accessible.description: modelData.state === "done" ? [stateWord, remark].filter(part => part).join(" · ") : remark
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: root.chosen(modelData.block)

        background: Item {
            Rectangle {
                anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
                radius: Theme.size.radius
                color: line.now ? Theme.color.accent : line.hovered ? Theme.color.hovered : "transparent"

                FocusRing { shown: line.visualFocus }
            }
        }
        contentItem: RowLayout {
            spacing: Theme.space.m

            Icon {
                Layout.preferredWidth: Theme.size.iconSmall
                Layout.preferredHeight: Theme.size.iconSmall
                name: ({ done: "check", now: "play", skipped: "skip" })[line.modelData.state] ?? "wait"
                opacity: line.modelData.state === "later" ? 0 : 1
                color: line.ink
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData.title
                    font: line.now ? Theme.font.bodyStrong : Theme.font.control
                    color: line.ink
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: line.remark.length > 0
                    text: line.remark
                    font: Theme.font.tab
                    color: line.ink
                    Accessible.ignored: true
                }
            }
            BodyText {
                text: qsTr("%1 min.").arg(line.modelData.minutes)
                font: Theme.font.tab
                color: line.ink
            }
        }
    }
}
