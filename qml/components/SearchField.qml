// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// A field to search in, with a button that empties it. Escape empties it, too.
TextField {
    id: root

    iconName: "search"
    trailing: Theme.size.target
    placeholder: qsTr("Søg")
    inputMethodHints: Qt.ImhNoPredictiveText
    Keys.onEscapePressed: root.clear()

    IconButton {
        parent: root.fieldItem
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.text.length > 0
        iconName: "close"
        text: qsTr("Ryd søgningen")
        onClicked: root.clear()
    }
}
