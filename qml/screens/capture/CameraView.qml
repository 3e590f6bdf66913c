// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtMultimedia

/// What the camera sees. Loaded only where it is needed, since Qt Multimedia need not be there.
Item {
    id: root

    /// This machine has a camera.
    readonly property bool found: devices.videoInputs.length > 0

    /// A picture was written.
    signal taken(file: url)
    /// No picture came of it.
    signal failed

    /// Writes a picture to that path; ends in taken() or failed().
    function shoot(path: string) {
        if (imageCapture.readyForCapture)
            imageCapture.captureToFile(path)
        else
            root.failed()
    }

    MediaDevices { id: devices }
    CaptureSession {
        camera: Camera { active: root.found && root.visible }
        imageCapture: ImageCapture {
            id: imageCapture
            onImageSaved: (requestId, path) => root.taken("file://" + path)
            onErrorOccurred: root.failed()
        }
        videoOutput: view
    }
    VideoOutput {
        id: view
        anchors.fill: parent
        visible: root.found
        fillMode: VideoOutput.PreserveAspectCrop
    }
}
