// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One member before the start: there, sent word, or missing, with one tap.
GridLayout {
    id: root

    required property AppServices services
    /// A row of queries::attendance.
    required property var member

    /// One of domain::attendances.
    signal picked(state: string)

    columns: width < Theme.size.dialog ? 1 : 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.xs

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        BodyText {
            Layout.fillWidth: true
            text: root.member.role === "tovholder" ? qsTr("%1 · tovholder").arg(root.member.name) : root.member.name
            font: Theme.font.bodyStrong
        }
        FunctionBadge {
            functionCode: root.member["function"]
            text: root.services.words.of("membership", "function", root.member["function"])
        }
    }
    ChoiceChips {
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.columns === 1 ? -1 : Theme.size.listPane
        chosen: root.member.state.length > 0 ? [root.member.state] : []
        choices: root.services.words.choices("attendance", "state")
        onPicked: chosen => root.picked(chosen[0])
    }
}
