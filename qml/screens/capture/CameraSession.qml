// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtMultimedia

/// The default camera at work: it runs as long as it is seen.
Item {
    id: root

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

    CaptureSession {
        camera: Camera { active: root.visible }
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
        fillMode: VideoOutput.PreserveAspectCrop
    }
}
