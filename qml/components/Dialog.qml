// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme

/// A sheet over the screen. Escape and a press beside it close it. A sheet at the bottom of a narrow window, a
/// card in the middle of a wide one.
T.Popup {
    id: root

    required property string title
    default property alias content: column.data
    /// Buttons at the bottom, the safe one first.
    property alias buttons: buttonFlow.data
    property int widthMax: Theme.size.dialog

    readonly property bool compact: parent !== null && parent.width < Theme.compactBelow

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnReleaseOutside // Qt 6.4 takes the second press of a double tap for one beside it
    width: compact ? parent.width : Math.min(widthMax, parent ? parent.width - 2 * Theme.space.l : widthMax)
    height: Math.min(implicitHeight, parent ? parent.height - Theme.space.xl : implicitHeight)
    implicitHeight: layout.implicitHeight + 2 * padding
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (compact ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    padding: Theme.space.l
    font: Theme.font.body

    T.Overlay.modal: Rectangle { color: Theme.color.veil }
    background: Rectangle {
        radius: Theme.size.radiusLarge
        color: Theme.color.surface
    }
    contentItem: ColumnLayout {
        id: layout
        spacing: Theme.space.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            Layout.fillWidth: true

            TitleText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.largeText && root.width < Theme.size.dialog ? Theme.font.heading : Theme.font.title // long words stay whole
            }
            IconButton {
                objectName: "closeDialog"
                iconName: "close"
                text: qsTr("Luk")
                onClicked: root.close()
            }
        }
        Flickable {
            id: scroller
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -edge
            Layout.rightMargin: -gutter

            /// Room for the scroll bar beside the content, and for a focus ring about it, taken from the dialog's padding.
            readonly property int gutter: Theme.space.m
            readonly property int edge: Theme.space.xs

            implicitHeight: column.implicitHeight
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: column
                x: scroller.edge
                width: scroller.width - scroller.gutter - scroller.edge
                spacing: Theme.space.m
            }
        }
        Flow {
            id: buttonFlow
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space.s
            visible: children.length > 0
        }
    }
}
