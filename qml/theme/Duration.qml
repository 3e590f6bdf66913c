// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Milliseconds. Movement stops where the system or the reader asks for it; waiting times do not change.
QtObject {
    readonly property int quick: Theme.reduceMotion ? 0 : 90
    readonly property int move: Theme.reduceMotion ? 0 : 160
    /// How long a snackbar with a way back stays.
    readonly property int snackbar: 8000
}
