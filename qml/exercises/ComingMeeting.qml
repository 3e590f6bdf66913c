// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A meeting to come: proposed, or planned; then it can be moved to another day, or taken away.
RowLayout {
    id: root

    required property AppServices services
    /// One of MeetingCadenceViewModel's meetings.
    required property var coming

    readonly property string hours: qsTr("Kl. %1–%2").arg(services.words.clockTime(coming.startsAt ?? 0))
        .arg(services.words.clockTime(coming.endsAt ?? 0))
    readonly property string day: services.words.day(coming.startsAt ?? 0)

    signal moved(day: string)

    spacing: Theme.space.m

    Icon {
        Layout.preferredWidth: Theme.size.icon
        Layout.preferredHeight: Theme.size.icon
        name: root.coming.planned ? "check" : "calendar"
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.coming.planned
        text: `${root.day} · ${root.hours}`
    }
    DateField {
        Layout.fillWidth: true
        visible: root.coming.planned ?? false
        label: root.hours
        day: root.coming.day ?? ""
        onPicked: day => root.moved(day)
    }
    IconButton {
        visible: root.coming.planned ?? false
        iconName: "trash"
        text: qsTr("Aflys mødet %1").arg(root.day)
        onClicked: root.services.remove("meeting", root.coming.id)
    }
}
