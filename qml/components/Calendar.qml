// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A month to pick a day from. Arrows move by day and week, Page Up and Down by month, Return picks.
T.Popup {
    id: root

    /// The chosen day, "yyyy-mm-dd"; empty for none.
    property string day: ""
    /// Where the keyboard is.
    property string cursor: Dates.today()

    signal picked(day: string)

    function choose(chosenDay: string) {
        root.picked(chosenDay)
        root.close()
    }

    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.space.m
    margins: Theme.space.s
    focus: true
    onAboutToShow: cursor = day.length > 0 ? day : Dates.today()

    background: Rectangle {
        radius: Theme.size.radius
        color: Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.xs
        focus: true
        Accessible.role: Accessible.Grouping
        Accessible.name: Dates.longDay(root.cursor, Qt.uiLanguage)
        Keys.onLeftPressed: root.cursor = Dates.addDays(root.cursor, -1)
        Keys.onRightPressed: root.cursor = Dates.addDays(root.cursor, 1)
        Keys.onUpPressed: root.cursor = Dates.addDays(root.cursor, -7)
        Keys.onDownPressed: root.cursor = Dates.addDays(root.cursor, 7)
        Keys.onReturnPressed: root.choose(root.cursor)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                root.cursor = Dates.addMonths(root.cursor, event.key === Qt.Key_PageUp ? -1 : 1)
        }

        RowLayout {
            IconButton {
                iconName: "back"
                text: qsTr("Forrige måned")
                onClicked: root.cursor = Dates.addMonths(root.cursor, -1)
            }
            HeadingText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: Dates.monthTitle(root.cursor, Qt.uiLanguage)
            }
            IconButton {
                iconName: "forward"
                text: qsTr("Næste måned")
                onClicked: root.cursor = Dates.addMonths(root.cursor, 1)
            }
        }
        GridLayout {
            columns: 7
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: Dates.weekdays(Qt.uiLanguage)

                CaptionText {
                    required property string modelData

                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: 42

                T.AbstractButton {
                    id: cell

                    required property int index
                    readonly property string cellDay: Dates.calendarCell(root.cursor, index)
                    readonly property bool chosen: cellDay === root.day

                    implicitWidth: Theme.size.cell
                    implicitHeight: Theme.size.cell
                    focusPolicy: Qt.NoFocus
                    Accessible.name: Dates.longDay(cellDay, Qt.uiLanguage)
                    onClicked: root.choose(cellDay)

                    background: Rectangle {
                        radius: Theme.size.radiusSmall
                        color: cell.chosen ? Theme.color.accent : "transparent"
                        border.width: cell.cellDay === root.cursor ? Theme.size.focusRing : 0
                        border.color: Theme.color.focus
                    }
                    contentItem: Text {
                        text: Dates.dayOfMonth(cell.cellDay)
                        font: cell.cellDay === Dates.today() ? Theme.font.bodyStrong : Theme.font.body
                        color: cell.chosen ? Theme.color.accentText
                            : Dates.sameMonth(cell.cellDay, root.cursor) ? Theme.color.text : Theme.color.textMuted
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
