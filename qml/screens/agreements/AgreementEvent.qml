// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One thing that was said of an agreement: what, why, by whom and when.
RowLayout {
    id: root

    required property WordList words
    /// A follow-up's kind, or "aftalt" for the agreement itself.
    required property string kind
    required property string why
    required property string newDueOn
    required property string author
    required property real notedAt

    readonly property string word: kind === "aftalt" ? words.of("agreement", "status", kind) : words.of("agreement_followup", "kind", kind)
    readonly property string by: Array.of(words.day(notedAt), author).filter(part => part).join(" · ")

    spacing: Theme.space.m

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.size.icon
        Layout.preferredHeight: Theme.size.icon
        name: ({ gennemfoert: "check", flyttet: "calendar", opgivet: "minus", i_gang: "play", note: "edit" })[root.kind] ?? "agreements"
        color: Theme.color.textMuted
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.newDueOn.length > 0 ? qsTr("%1 til %2").arg(root.word).arg(root.words.dayOf(root.newDueOn)) : root.word
            font: Theme.font.bodyStrong
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.why.length > 0
            text: root.why
        }
        CaptionText {
            Layout.fillWidth: true
            visible: root.by.length > 0
            text: root.by
        }
    }
}
