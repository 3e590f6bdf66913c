// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// One text out of two: starts from both, word by word, for a person to finish.
Dialog {
    id: root

    /// What the text is called.
    required property string label
    /// What the text starts from.
    required property string start

    signal written(text: string)

    title: qsTr("Skriv de to sammen")
    onOpened: {
        field.text = root.start
        field.edit()
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Her står, hvad I begge skrev. Ret det, så det bliver én tekst.")
    }
    TextArea {
        id: field
        objectName: "togetherText"
        Layout.fillWidth: true
        label: root.label
    }
    buttons: [
        PrimaryButton {
            objectName: "togetherDone"
            text: qsTr("Brug teksten")
            enabled: field.text.trim().length > 0
            onClicked: {
                root.close()
                root.written(field.text)
            }
        },
        SecondaryButton {
            text: qsTr("Annullér")
            onClicked: root.close()
        }
    ]
}
