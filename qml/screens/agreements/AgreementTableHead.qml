// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// The headings over AgreementTableRow.
RowLayout {
    spacing: Theme.space.l

    CaptionText {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.leftMargin: Theme.space.l
        text: qsTr("Aftale")
    }
    CaptionText {
        Layout.preferredWidth: Theme.size.column
        text: qsTr("Ansvarlig")
    }
    CaptionText {
        Layout.preferredWidth: Theme.size.column
        text: qsTr("Område")
    }
    CaptionText {
        Layout.preferredWidth: Theme.size.columnNarrow
        text: qsTr("Senest")
    }
    CaptionText {
        Layout.preferredWidth: Theme.size.column
        Layout.rightMargin: Theme.space.l
        text: qsTr("Status")
    }
}
