// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Along the bottom of a running meeting: back, the clock with more time, how the plan stands, and on.
Rectangle {
    id: root

    required property MeetingViewModel meeting
    required property MeetingClockViewModel clock
    required property bool narrow

    /// No room for more than the buttons: a phone with large text or for gloved hands.
    readonly property bool tight: width < Theme.compactBelow && (Theme.largeText || Theme.gloves)
    /// Large text leaves no room for two rows either: the arrows stand beside the clock, without words.
    readonly property bool low: tight && !Theme.gloves && !canCatchUp && width < Theme.size.readable
    readonly property bool twoRows: narrow && !low
    readonly property bool canCatchUp: clock.proposal.length > 0 && late > 2
    readonly property int late: clock.minutesLate
    readonly property string lateWords: late > 0 ? qsTr("%n minutter efter planen", "", late)
        : late < 0 ? qsTr("%n minutter foran planen", "", -late) : qsTr("Som planlagt")

    /// The group wants to go on to the next block.
    signal nextWanted
    /// The way to end in time is asked for.
    signal shorteningAsked

    implicitHeight: layout.implicitHeight + 2 * Theme.space.s
    color: Theme.color.surface

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.size.hairline
        color: Theme.color.divider
    }
    GridLayout {
        id: layout
        anchors { fill: parent; leftMargin: Theme.space.m; rightMargin: Theme.space.m; topMargin: Theme.space.s; bottomMargin: Theme.space.s }
        columns: root.twoRows ? 2 : 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        SecondaryButton {
            id: back
            Layout.row: root.twoRows ? 1 : 0
            Layout.column: 0
            iconName: "back"
            text: qsTr("Forrige")
            iconOnly: root.tight
            hint: root.meeting.previousTitle
            enabled: root.meeting.previousTitle.length > 0
            onClicked: root.meeting.previous()
        }
        RowLayout {
            Layout.row: 0
            Layout.column: root.twoRows ? 0 : 1
            Layout.columnSpan: root.twoRows ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: root.narrow
            spacing: root.narrow ? Theme.space.s : Theme.space.m

            MeetingClock {
                id: ring

                readonly property real besideButtons: layout.width - (root.low ? back.width + onward.width + 2 * layout.columnSpacing + more.width + parent.spacing
                    : 2 * (Theme.size.target + Theme.space.s))
                readonly property real widthWanted: (Theme.size.seat + Theme.space.l) * (root.tight ? 1.5 : Math.min(Theme.textScale, 1.25))

                Layout.preferredWidth: root.tight ? Math.min(widthWanted, besideButtons) : widthWanted
                Layout.preferredHeight: Layout.preferredWidth
                wordsInside: root.tight
                secondsTotal: root.clock.secondsTotal
                secondsLeft: root.clock.secondsLeft
            }
            ColumnLayout {
                Layout.fillWidth: root.narrow
                visible: !root.tight
                spacing: 0

                BodyText {
                    Layout.fillWidth: root.narrow
                    text: ring.words
                    font: Theme.font.bodyStrong
                    color: ring.stage === "calm" ? Theme.color.text : ring.ink
                }
                BodyText {
                    Layout.fillWidth: root.narrow
                    text: root.lateWords
                    font: Theme.font.caption
                    color: root.late > 0 ? Theme.color.warn : Theme.color.textMuted
                }
            }
            SecondaryButton {
                visible: !root.low
                text: root.narrow ? qsTr("+2") : qsTr("+2 min.")
                hint: qsTr("Mere tid til punktet")
                onClicked: root.clock.giveTime(2)
            }
            SecondaryButton {
                id: more
                text: root.narrow ? qsTr("+5") : qsTr("+5 min.")
                hint: qsTr("Mere tid til punktet")
                onClicked: root.clock.giveTime(5)
            }
            QuietButton {
                visible: root.canCatchUp
                iconName: root.narrow ? "" : "clock"
                text: root.narrow ? qsTr("Indhent") : qsTr("Indhent tid")
                onClicked: root.shorteningAsked()
            }
        }
        PrimaryButton {
            id: onward
            objectName: "nextBlock"
            Layout.row: root.twoRows ? 1 : 0
            Layout.column: root.twoRows ? 1 : 2
            Layout.fillWidth: root.twoRows
            Layout.alignment: Qt.AlignRight
            Layout.minimumWidth: 0
            Layout.maximumWidth: root.narrow ? root.width : Theme.size.listPane
            iconName: root.tight && !root.low ? "" : "forward"
            iconOnly: root.low
            visible: root.meeting.nextTitle.length > 0
            text: root.tight ? qsTr("Næste") : qsTr("Næste: %1").arg(root.meeting.nextTitle)
            hint: root.tight ? root.meeting.nextTitle : ""
            onClicked: root.nextWanted()
        }
    }
}
