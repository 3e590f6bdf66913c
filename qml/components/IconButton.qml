// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// A button that is only an icon. `text` is its name for screen readers and its tooltip.
T.Button {
    id: root

    required property string iconName
    property color iconColor: Theme.color.text
    /// Lies on a picture and needs a ground of its own.
    property bool filled: false

    implicitWidth: Theme.size.target
    implicitHeight: implicitWidth
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radius
        color: root.hovered || root.down ? Theme.color.hovered : root.filled ? Theme.color.surface : "transparent"

        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Theme.size.icon
            height: width
            name: root.iconName
            color: root.iconColor
        }
    }

    MouseOver { id: mouse }
    Hint {
        text: root.text
        visible: mouse.hovered && root.text.length > 0
    }
}
