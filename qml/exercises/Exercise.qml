// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.ViewModels

/// What every exercise works with: one block of the meeting's agenda. An exercise fills the room it is given.
FocusScope {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting

    /// Room for one narrow column, or for two, of text as large as the reader wants it.
    readonly property bool compact: width < Theme.compactBelow
    readonly property bool wide: width >= Theme.size.readable * Theme.textScale
    /// The questions of the block, as playbookmaps.h has them.
    readonly property var prompts: meeting.block.prompts ?? []
    /// Of the meeting's seats, the one that has the word; undefined when nobody has.
    readonly property var seat: meeting.speakingSeat.id !== undefined ? meeting.speakingSeat : undefined
    /// What lacks an answer before the group goes on.
    property int undecided: 0

    /// The group goes on all the same.
    signal passedOver
}
