// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// All there is when the store cannot be opened: what happened and what to do.
T.ApplicationWindow {
    id: root

    required property string sentence
    property bool dark: false

    width: Theme.size.dialog
    height: Theme.size.dialog
    minimumWidth: Theme.size.windowWidthMin
    visible: true
    title: qsTr("Tovholder")
    color: Theme.color.ground

    Binding { target: Theme; property: "dark"; value: root.dark }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.xl
        iconName: "critical"
        text: root.sentence
        actionText: qsTr("Luk")
        onTriggered: root.close()
    }
}
