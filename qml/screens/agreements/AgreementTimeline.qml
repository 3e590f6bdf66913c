// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// The agreements along a line, by the day that they are due; those without a day come last.
AgreementList {
    id: root

    /// The agreement whose detail is open.
    required property string chosen

    signal opened(id: string)

    /// Another day begins with this row.
    function startsDay(row: int, day: string): bool {
        const above = Object.assign({}, root.agreements.agreements.at(row - 1))
        return row === 0 || above.due_on !== day
    }

    spacing: 0
    Accessible.name: qsTr("Aftaler på en tidslinje")

    delegate: Item {
        id: cell

        required property var model
        required property int index
        readonly property bool first: root.startsDay(index, model.due_on)

        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        implicitHeight: column.implicitHeight + Theme.space.s

        Rectangle {
            x: (Theme.size.mark - width) / 2
            y: cell.first ? Theme.space.xl : 0
            width: Theme.size.outline
            height: parent.height - y
            color: Theme.color.divider
        }
        ColumnLayout {
            id: column
            width: Math.min(parent.width, Theme.size.readable)
            spacing: Theme.space.s

            TimelineDay {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.gap
                visible: cell.first
                words: root.services.words
                day: cell.model.due_on
                ended: cell.model.status === "gennemfoert" || cell.model.status === "opgivet"
            }
            AgreementCard {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.size.mark + Theme.space.m
                words: root.services.words
                model: cell.model
                current: cell.model.id === root.chosen
                onClicked: root.opened(cell.model.id)
            }
        }
    }
}
