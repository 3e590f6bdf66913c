// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/// The agreements as the rows of a table.
AgreementList {
    id: root

    signal opened(id: string)

    spacing: 0
    Accessible.role: Accessible.Table

    delegate: AgreementTableRow {
        width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
        words: root.services.words
        onClicked: root.opened(model.id)
    }
}
