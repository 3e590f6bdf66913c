// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtMultimedia

/// What the camera sees, where there is one. Loaded only where it is needed, since Qt Multimedia need not be there.
Item {
    id: root

    /// This machine has a camera.
    readonly property bool found: devices.videoInputs.length > 0
    readonly property var session: loader.item

    /// A picture was written.
    signal taken(file: url)
    /// No picture came of it.
    signal failed

    /// Writes a picture to that path; ends in taken() or failed().
    function shoot(path: string) {
        if (root.session)
            root.session.shoot(path)
        else
            root.failed()
    }

    MediaDevices { id: devices }
    Loader {
        id: loader
        anchors.fill: parent
        source: root.found ? "CameraSession.qml" : ""
    }
    Connections {
        target: root.session
        ignoreUnknownSignals: true
        function onTaken(file: url) {
            root.taken(file)
        }
        function onFailed() {
            root.failed()
        }
    }
}
