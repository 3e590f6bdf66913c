// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// What can be done about something that head office does not take: send it again, or give it up after a question.
Flow {
    id: root

    required property string giveUpText
    required property string question
    /// What giving up means.
    required property string consequence

    signal retried
    signal givenUp

    spacing: Theme.space.s

    SecondaryButton {
        objectName: "retry"
        text: qsTr("Send igen")
        iconName: "sync"
        onClicked: root.retried()
    }
    QuietButton {
        objectName: "giveUp"
        text: root.giveUpText
        iconName: "undo"
        onClicked: confirm.open()
    }
    ConfirmDialog {
        id: confirm
        title: root.question
        text: root.consequence
        confirmText: root.giveUpText
        onConfirmed: root.givenUp()
    }
}
