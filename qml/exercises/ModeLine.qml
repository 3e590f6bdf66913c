// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// How a prompt is taken up, in words: in turn, two and two, together, each alone.
RowLayout {
    id: root

    /// One of domain::promptModes.
    required property string mode

    spacing: Theme.space.s

    Icon {
        Layout.preferredWidth: Theme.size.iconSmall
        Layout.preferredHeight: Theme.size.iconSmall
        name: ({ round: "speak", pair: "groups", plenum: "groups", quiet: "edit" })[root.mode] ?? "speak"
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        text: ({
            round: qsTr("Rundt om bordet, én ad gangen"),
            pair: qsTr("To og to"),
            plenum: qsTr("Alle sammen"),
            quiet: qsTr("Hver for sig, i stilhed")
        })[root.mode] ?? ""
        font: Theme.font.label
        color: Theme.color.textMuted
    }
}
