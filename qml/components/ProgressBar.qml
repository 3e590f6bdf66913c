// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme

/// How far long work has come, with a count in words, and a way to stop it.
ColumnLayout {
    id: root

    /// What is going on and how far: "Sender 12 af 40".
    required property string text
    property int done: 0
    /// 0: not known yet.
    property int total: 0
    property bool cancellable: false

    signal cancelled

    spacing: Theme.space.xs
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    RowLayout {
        Layout.fillWidth: true

        CaptionText {
            Layout.fillWidth: true
            text: root.text
            Accessible.ignored: true
        }
        QuietButton {
            visible: root.cancellable
            text: qsTr("Stop")
            onClicked: root.cancelled()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.size.track
        radius: height / 2
        color: Theme.color.sunken
        border.width: Theme.size.hairline
        border.color: Theme.color.outline

        Rectangle {
            width: root.total > 0 ? parent.width * Math.min(1, root.done / root.total) : 0
            height: parent.height
            radius: height / 2
            color: Theme.color.accent
        }
    }
}
