// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A photo, small. One that is not on this device yet shows that it is on its way.
T.AbstractButton {
    id: root

    required property AppServices services
    required property string sha256
    /// Which of the photos it is, for screen readers.
    property int number: 1

    implicitWidth: Theme.size.photoSmall
    implicitHeight: Theme.size.photoSmall
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Vis billede %1").arg(number)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radiusSmall
        color: Theme.color.sunken

        FocusRing {
            shown: root.visualFocus
            cornerRadius: parent.radius
        }
    }
    contentItem: Item {
        Image {
            id: picture
            anchors.fill: parent
            source: root.services.photoUrl(root.sha256)
            sourceSize { width: Theme.size.photo * 2; height: Theme.size.photo * 2 }
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            visible: status === Image.Ready
        }
        Icon {
            anchors.centerIn: parent
            width: Theme.size.icon
            height: width
            visible: !picture.visible
            name: picture.status === Image.Error ? "download" : "image"
            color: Theme.color.textMuted
        }
    }
}
