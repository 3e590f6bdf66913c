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

    signal back

    implicitHeight: Math.max(Theme.size.bar, row.implicitHeight + 2 * Theme.space.s)
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: root.canGoBack ? Theme.space.xs : Theme.space.l; rightMargin: Theme.space.m }
        spacing: Theme.space.s

        IconButton {
            visible: root.canGoBack
            iconName: "back"
            text: qsTr("Tilbage")
            onClicked: root.back()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TitleText {
                Layout.fillWidth: true
                text: root.title
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.font.shrunkMin
                elide: Text.ElideRight
            }
            CaptionText {
                Layout.fillWidth: true
                visible: root.subtitle.length > 0
                text: root.subtitle
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        RowLayout {
            id: actionRow
            spacing: Theme.space.s
        }
    }
}
