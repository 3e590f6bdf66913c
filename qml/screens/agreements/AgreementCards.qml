// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// The agreements as cards, one beneath the other.
AgreementList {
    id: root

    /// The agreement whose detail is open.
    required property string chosen

    signal opened(id: string)

    delegate: AgreementCard {
        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        words: root.services.words
        current: model.id === root.chosen
        onClicked: root.opened(model.id)
    }
}
