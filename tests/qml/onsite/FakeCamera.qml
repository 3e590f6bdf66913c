// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A camera that answers at once with the picture that the test put in `picture`.
Item {
    readonly property bool found: true
    property url picture

    signal shoot(path: string)
    signal taken(file: url)
    signal failed

    objectName: "fakeCamera"
    onShoot: path => picture.toString().length > 0 ? taken(picture) : failed()
}
