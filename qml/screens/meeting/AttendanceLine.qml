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
    /// No room for the choices beside the name.
    required property bool narrow

    /// One of domain::attendances.
    signal picked(state: string)

    columns: narrow ? 1 : 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.xs

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: root.narrow ? -1 : 1
        spacing: Theme.space.xs

        BodyText {
            Layout.fillWidth: true
            text: root.member.role === "tovholder" ? qsTr("%1 · tovholder").arg(root.member.name) : root.member.name
            font: Theme.font.bodyStrong
        }
        CaptionText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.member.task
        }
        FunctionBadge {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            functionCode: root.member["function"]
            text: root.services.words.of("membership", "function", root.member["function"])
        }
    }
    ChoiceChips {
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: root.narrow ? -1 : (Theme.size.listPane - Theme.space.xl) * Theme.textScale
        chosen: root.member.state.length > 0 ? [root.member.state] : []
        choices: root.services.words.choices("attendance", "state")
        onPicked: chosen => root.picked(chosen[0])
    }
}
