// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// When records here were found to be other than head office's, and what became of it.
Card {
    id: root

    required property AppServices services
    /// The columns of queries::differences.
    required property LiveQueryModel differences

    title: qsTr("Sammenlignet med hovedkontoret")

    Repeater {
        model: root.differences

        BodyText {
            required property var model

            readonly property string when: qsTr("%1 kl. %2").arg(root.services.words.day(model.at)).arg(root.services.words.clockTime(model.at))
            readonly property string found: qsTr("%n stod anderledes her end hos hovedkontoret", "", model.records)

            Layout.fillWidth: true
            text: model.healed === 1
                  ? qsTr("%1: %2. Nu er de ens begge steder. Skulle I vælge mellem to tekster, står de under Skal afklares.").arg(when).arg(found)
                  : qsTr("%1: %2, og de kunne ikke gøres ens. Intet er slettet. Sig det til hovedkontoret.").arg(when).arg(found)
        }
    }
}
