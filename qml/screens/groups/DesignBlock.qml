// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// A point of an agenda that is being laid out: its time and its place. A press shows what can be done with it.
ColumnLayout {
    id: root

    /// As in MeetingDesignViewModel.agenda.
    required property var block
    required property bool first
    required property bool last
    required property bool open

    readonly property string partIcon: ({ input: "speak", workshop: "groups", result: "agreements", "break": "pause", meal: "cake" })[block.part] ?? "flag"

    /// The point itself.
    signal pressed
    /// minutes: negative takes time away.
    signal timeGiven(minutes: int)
    /// places: negative towards the start.
    signal moved(places: int)
    signal leftOut
    signal repeated

    spacing: Theme.space.s

    ListRow {
        Layout.fillWidth: true
        leftPadding: 0
        rightPadding: Theme.space.m
        iconName: root.partIcon
        text: root.block.title ?? ""
        remark: [qsTr("%1 min.").arg(root.block.minutes ?? 0), root.block.exercise ?? ""].filter(part => part).join(" · ")
        opens: false
        onClicked: root.pressed()

        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            name: root.open ? "up" : "down"
            color: Theme.color.textMuted
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.icon + Theme.space.m
        Layout.bottomMargin: Theme.space.s
        visible: root.open
        spacing: Theme.space.s

        SecondaryButton {
            text: qsTr("5 min. kortere")
            iconName: "minus"
            enabled: root.block.minutes > 1
            onClicked: root.timeGiven(-5)
        }
        SecondaryButton {
            text: qsTr("5 min. længere")
            iconName: "plus"
            onClicked: root.timeGiven(5)
        }
        QuietButton {
            enabled: !root.first
            text: qsTr("Flyt op")
            iconName: "up"
            onClicked: root.moved(-1)
        }
        QuietButton {
            enabled: !root.last
            text: qsTr("Flyt ned")
            iconName: "down"
            onClicked: root.moved(1)
        }
        QuietButton {
            text: qsTr("En gang til")
            iconName: "sync"
            onClicked: root.repeated()
        }
        QuietButton {
            enabled: !(root.first && root.last)
            text: qsTr("Tag punktet af")
            iconName: "trash"
            onClicked: root.leftOut()
        }
    }
}
