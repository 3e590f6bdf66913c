// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Every colour of one theme. Text against its ground is at least 4.5:1, controls and focus 3:1:
/// tests/qml/tst_contrast.qml measures each pair.
QtObject {
    /// The table that everything lies on.
    required property color ground
    /// Cards, bars and fields.
    required property color surface
    /// Wells and tracks, and the rail.
    required property color sunken
    /// A row or button under the pointer.
    required property color hovered
    /// Text on ground, surface, sunken and hovered.
    required property color text
    /// Less important text on the same grounds.
    required property color textMuted
    /// Outlines of controls.
    required property color outline
    /// Lines that only separate.
    required property color divider
    /// The main action and what is chosen.
    required property color accent
    required property color accentText
    required property color accentSoft
    required property color accentSoftText
    /// The ring around what has the keyboard.
    required property color focus
    /// What cannot be undone, and what is wrong.
    required property color danger
    required property color dangerText
    required property color dangerSoft
    required property color dangerSoftText
    /// What needs attention.
    required property color warn
    required property color warnSoft
    required property color warnSoftText
    /// What is done.
    required property color good
    required property color goodSoft
    required property color goodSoftText
    required property color infoSoft
    required property color infoSoftText
    /// Snackbars.
    required property color inverse
    required property color inverseText
    required property color inverseAction
    /// Behind dialogs.
    required property color veil
    /// The soft edge under a card.
    required property color shadow

    required property FunctionTone boligsocial
    required property FunctionTone drift
    required property FunctionTone byggeteknisk
    required property FunctionTone genhusning
    required property FunctionTone udlejning
    /// Functions without a row in the partner matrix.
    required property FunctionTone ledelse
}
