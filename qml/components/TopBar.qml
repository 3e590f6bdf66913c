// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// The top of a screen: the way back, its title, and what can be done here.
Item {
    id: root

    required property string title
    /// Under the title; empty shows none.
    property string subtitle: ""
    property bool canGoBack: false
    /// Buttons at the end.
    default property alias actions: actionRow.data

    /// The title on one line, in the size of the text.
    readonly property real shrunkTitle: titleText.implicitWidth * Theme.font.body.pixelSize / Theme.font.title.pixelSize
    /// The least width that the title can be read in.
    readonly property real titleMin: Math.max(Theme.size.target, Math.min(shrunkTitle, width / 3))
    /// The buttons leave no room for the title and go beneath it.
    readonly property bool stacked: width > 0
        && actionRow.implicitWidth + (canGoBack ? Theme.size.target : 0) + titleMin > width - 2 * row.columnSpacing - row.anchors.leftMargin - row.anchors.rightMargin

    signal back

    implicitHeight: Math.max(Theme.size.bar, row.implicitHeight + 2 * Theme.space.s)
    implicitWidth: row.implicitWidth

    GridLayout {
        id: row
        anchors { fill: parent; leftMargin: root.canGoBack ? Theme.space.xs : Theme.space.l; rightMargin: Theme.space.m }
        columnSpacing: Theme.space.s
        rowSpacing: 0

        IconButton {
            Layout.row: 0
            Layout.column: 0
            visible: root.canGoBack
            iconName: "back"
            text: qsTr("Tilbage")
            onClicked: root.back()
        }
        ColumnLayout {
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true
            spacing: 0

            TitleText {
                id: titleText
                Layout.fillWidth: true
                readonly property bool fitsOneLine: root.shrunkTitle <= width

                text: root.title
                verticalAlignment: Text.AlignVCenter
                wrapMode: fitsOneLine ? Text.NoWrap : Text.Wrap
                fontSizeMode: fitsOneLine ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.font.body.pixelSize
            }
            CaptionText {
                Layout.fillWidth: true
                visible: root.subtitle.length > 0
                text: root.subtitle
            }
        }
        RowLayout {
            id: actionRow
            Layout.row: root.stacked ? 1 : 0
            Layout.column: root.stacked ? 0 : 2
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space.s
        }
    }
}
