// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia

/// What the camera sees. Loaded only where it is needed, since Qt Multimedia need not be there.
Item {
    id: root

    /// This machine has a camera.
    readonly property bool found: devices.videoInputs.length > 0

    /// Call it to write a picture to that path; ends in taken() or failed().
    signal shoot(path: string)
    /// A picture was written.
    signal taken(file: url)
    /// No picture came of it.
    signal failed

    MediaDevices { id: devices }
    Loader {
        anchors.fill: parent
        active: root.found
        sourceComponent: Item {
            Connections {
                target: root
                function onShoot(path: string) {
                    if (imageCapture.readyForCapture)
                        imageCapture.captureToFile(path)
                    else
                        root.failed()
                }
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
    }
}
