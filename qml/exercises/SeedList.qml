// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Contributions that were there from the start, one under the other.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel prompts

    visible: prompts.seeds.length > 0
    spacing: Theme.space.gap

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Bidrag at tage stilling til")
    }
    Repeater {
        model: root.prompts.seeds.length

        SeedCard {
            required property int index

            Layout.fillWidth: true
            services: root.services
            meeting: root.meeting
            prompts: root.prompts
            seed: root.prompts.seeds[index] ?? ({})
        }
    }
}
