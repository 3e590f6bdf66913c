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
    readonly property real shrunkTitle: measured.advanceWidth * Theme.font.body.pixelSize / Theme.font.title.pixelSize
    /// The least width that the title can be read in.
    readonly property real titleMin: Math.max(Theme.size.target, Math.min(shrunkTitle, width / 3))
    /// What there is for the title and the buttons, after the way back.
    readonly property real room: width - row.anchors.leftMargin - actionRow.anchors.rightMargin - (canGoBack ? Theme.size.target + row.spacing : 0)
    /// The buttons leave no room for the title and go beneath it.
    readonly property bool stacked: width > 0 && actionRow.implicitWidth + row.spacing + titleMin > room
    /// What is left for the title.
    readonly property real titleRoom: room - (stacked ? 0 : actionRow.implicitWidth + row.spacing)
    readonly property TextMetrics measuredSubtitle: TextMetrics {
        font: Theme.font.caption
        text: root.subtitle
    }
    readonly property TextMetrics measured: TextMetrics { // not of the text itself, whose size follows from this
        font: Theme.font.title
        text: root.title
    }

    signal back

    implicitHeight: Math.max(Theme.size.bar, 2 * Theme.space.s + (stacked ? row.implicitHeight + actionRow.implicitHeight
        : Math.max(row.implicitHeight, actionRow.implicitHeight)))
    implicitWidth: row.implicitWidth + row.spacing + actionRow.implicitWidth

    RowLayout {
        id: row
        anchors { left: parent.left; top: parent.top; leftMargin: root.canGoBack ? Theme.space.xs : Theme.space.l; topMargin: Theme.space.s }
        width: root.width - anchors.leftMargin - actionRow.anchors.rightMargin - (root.room - root.titleRoom)
        height: root.stacked ? implicitHeight : root.height - 2 * Theme.space.s
        spacing: Theme.space.s

        IconButton {
            visible: root.canGoBack
            objectName: "back"
            iconName: "back"
            text: qsTr("Tilbage")
            onClicked: root.back()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TitleText {
                Layout.fillWidth: true
                readonly property bool fitsOneLine: root.shrunkTitle <= root.titleRoom

                text: root.title
                verticalAlignment: Text.AlignVCenter
                wrapMode: fitsOneLine ? Text.NoWrap : Text.Wrap
                fontSizeMode: fitsOneLine ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.font.body.pixelSize
            }
            CaptionText {
                Layout.fillWidth: true
                visible: root.subtitle.length > 0 && root.measuredSubtitle.advanceWidth < 1.7 * root.titleRoom // in two lines at most
                text: root.subtitle
            }
        }
    }
    RowLayout {
        id: actionRow
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.space.m; bottomMargin: Theme.space.s }
        height: root.stacked ? implicitHeight : root.height - 2 * Theme.space.s
        spacing: Theme.space.s
    }
}
