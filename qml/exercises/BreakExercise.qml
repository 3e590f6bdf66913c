// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A pause: what is left of it, large enough to be seen from the coffee.
Exercise {
    id: root

    MeetingClockViewModel {
        id: clock
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        centered: true
        spacing: Theme.space.l

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.size.shutter
            Layout.preferredHeight: Theme.size.shutter
            name: "cake"
            color: Theme.color.accent
        }
        PromptText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.meeting.block.purpose ?? ""
        }
        MeetingClock {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.size.clock + Theme.size.seat
            Layout.preferredHeight: Layout.preferredWidth
            secondsTotal: clock.secondsTotal
            secondsLeft: clock.secondsLeft
        }
    }
}
