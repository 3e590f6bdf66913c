// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

/// Asks before something that is hard to undo. The safe button has the keyboard.
Dialog {
    id: root

    /// What will happen.
    required property string text
    /// A verb: what the person confirms.
    required property string confirmText
    /// The confirmed action loses something.
    property bool dangerous: true

    signal confirmed

    onOpened: cancel.forceActiveFocus()

    BodyText {
        Layout.fillWidth: true
        text: root.text
    }
    buttons: [
        DangerButton {
            objectName: "confirm"
            visible: root.dangerous
            text: root.confirmText
            onClicked: {
                root.close()
                root.confirmed()
            }
        },
        PrimaryButton {
            objectName: "confirm"
            visible: !root.dangerous
            text: root.confirmText
            onClicked: {
                root.close()
                root.confirmed()
            }
        },
        SecondaryButton {
            id: cancel
            text: qsTr("Annullér")
            onClicked: root.close()
        }
    ]
}
