// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// What head office said it received, and when.
Card {
    id: root

    required property AppServices services
    /// The columns of queries::receipts.
    required property LiveQueryModel receipts

    title: qsTr("Modtaget af hovedkontoret")

    Repeater {
        model: root.receipts

        BodyText {
            required property var model

            readonly property string when: qsTr("%1 kl. %2").arg(root.services.words.day(model.at)).arg(root.services.words.clockTime(model.at))
            readonly property string received: qsTr("%n modtaget", "", model.delivered)

            Layout.fillWidth: true
            text: model.rejected > 0 ? qsTr("%1: %2, %3").arg(when).arg(received).arg(qsTr("%n afvist", "", model.rejected))
                                     : qsTr("%1: %2").arg(when).arg(received)
        }
    }
}
