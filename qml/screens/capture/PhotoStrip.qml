// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The photos of one observation; a press shows one large.
Flow {
    id: root

    required property AppServices services
    /// The columns of queries::photosOf.
    required property LiveQueryModel photos
    /// Each photo has a button that removes it.
    property bool removable: false

    spacing: Theme.space.s
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Billeder")

    Repeater {
        model: root.photos

        Item {
            id: frame

            required property int index
            required property var model

            width: Theme.size.photo
            height: Theme.size.photo

            PhotoThumb {
                anchors.fill: parent
                services: root.services
                sha256: frame.model.sha256
                number: frame.index + 1
                onClicked: large.show(frame.model.sha256, frame.index + 1)
            }
            IconButton {
                anchors { right: parent.right; top: parent.top }
                visible: root.removable
                iconName: "trash"
                text: qsTr("Fjern billede %1").arg(frame.index + 1)
                filled: true
                onClicked: root.services.remove("photo", frame.model.id)
            }
        }
    }
    PhotoLarge {
        id: large
        services: root.services
    }
}
