// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// Always in reach while one observation is under the hands: where it is saved, away with it, and done.
Rectangle {
    id: root

    required property AppServices services
    required property RecordEditor editor
    required property PhotoTaker taker

    /// The words need the room of the icons.
    readonly property bool cramped: Theme.largeText && width < Theme.size.dialog
    readonly property bool begun: editor.exists || taker.busy
    readonly property SavedText saved: SavedText {
        services: root.services
        editor: root.editor
    }

    signal finished
    signal removed

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    color: Theme.color.surface

    Rectangle {
        width: parent.width
        height: Theme.size.hairline
        color: Theme.color.divider
    }
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.gap; rightMargin: Theme.space.gap }
        spacing: Theme.space.s

        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            visible: root.begun && root.saved.text.length > 0 && !root.cramped
            name: "here"
            color: Theme.color.textMuted
        }
        CaptionText {
            Layout.fillWidth: true
            text: root.begun ? root.saved.text : qsTr("Det første, du gør, gemmes med det samme.")
        }
        IconButton {
            visible: root.begun
            text: qsTr("Slet registreringen")
            iconName: "trash"
            onClicked: root.removed()
        }
        PrimaryButton {
            objectName: "finish"
            enabled: root.begun
            text: qsTr("Færdig")
            iconName: root.cramped ? "" : "check"
            onClicked: root.finished()
        }
    }
}
