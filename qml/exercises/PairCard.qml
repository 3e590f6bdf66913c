// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// Those who talk together: two seats, or three.
Card {
    id: root

    /// The seats, as MeetingViewModel has them.
    required property var members
    /// Id of the one that is chosen; empty for nobody.
    required property string chosen

    signal picked(id: string)

    padding: Theme.space.m
    Accessible.name: Array.from(members).map(member => member.name).join(", ")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.members.length

            Seat {
                required property int index
                readonly property var member: root.members[index] ?? ({ id: "", name: "", functionCode: "", functionWord: "" })

                text: member.name
                functionCode: member.functionCode
                functionWord: member.functionWord
                speaking: member.id === root.chosen
                onClicked: root.picked(member.id)
            }
        }
    }
}
