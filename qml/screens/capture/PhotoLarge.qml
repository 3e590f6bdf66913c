// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One photo as large as the window lets it be.
Dialog {
    id: root

    required property AppServices services
    property string sha256: ""
    property int number: 1

    function show(photo: string, place: int) {
        root.sha256 = photo
        root.number = place
        root.open()
    }

    title: qsTr("Billede %1").arg(number)
    widthMax: Theme.size.photoLarge

    Image {
        id: picture
        Layout.fillWidth: true
        Layout.preferredHeight: status === Image.Ready ? Math.min(width * implicitHeight / implicitWidth, Theme.size.photoLarge) : 0
        source: root.visible ? root.services.photoUrl(root.sha256) : ""
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
    }
    BodyText {
        Layout.fillWidth: true
        visible: picture.status === Image.Error
        text: qsTr("Billedet er ikke på denne enhed endnu. Det hentes, når der er forbindelse.")
    }
}
