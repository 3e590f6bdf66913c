// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// The agreements along a line, by the day that they are due; those without a day come last.
AgreementList {
    id: root

    /// The agreement whose detail is open.
    required property string chosen

    signal opened(id: string)

    spacing: 0
    Accessible.name: qsTr("Aftaler på en tidslinje")

    section.property: "due_on"
    section.delegate: RowLayout {
        id: heading

        required property string section

        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        spacing: Theme.space.m

        Rectangle {
            Layout.leftMargin: Theme.space.xs
            Layout.topMargin: Theme.space.gap
            Layout.preferredWidth: Theme.size.mark
            Layout.preferredHeight: Theme.size.mark
            radius: width / 2
            color: root.services.words.overdue(heading.section) ? Theme.color.warn : Theme.color.accent
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.gap
            text: heading.section.length > 0 ? root.services.words.dayOf(heading.section) : qsTr("Uden dato")
            font: Theme.font.bodyStrong
        }
        CaptionText {
            Layout.topMargin: Theme.space.gap
            text: root.services.words.due(heading.section)
        }
    }
    delegate: Item {
        id: cell

        required property var model

        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        implicitHeight: card.implicitHeight + Theme.space.s

        Rectangle {
            x: Theme.space.xs + Theme.size.mark / 2
            width: Theme.size.outline
            height: parent.height
            color: Theme.color.divider
        }
        AgreementCard {
            id: card
            x: Theme.space.xs + Theme.size.mark + Theme.space.m
            y: Theme.space.s
            width: parent.width - x
            words: root.services.words
            model: cell.model
            current: cell.model.id === root.chosen
            onClicked: root.opened(cell.model.id)
        }
    }
}
