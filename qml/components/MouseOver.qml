// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Whether a mouse lies over the control; a finger does not count.
HoverHandler {
    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
}
