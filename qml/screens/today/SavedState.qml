// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Where everything on this device is, in a sentence.
RowLayout {
    id: root

    required property AppServices services

    readonly property SyncStatus sync: services.sync

    signal opened

    spacing: Theme.space.m

    Icon {
        Layout.preferredWidth: Theme.size.icon
        Layout.preferredHeight: Theme.size.icon
        name: root.sync.waiting + root.sync.rejected > 0 ? "here" : "headoffice"
        color: Theme.color.textMuted
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.color.textMuted
        text: {
            if (root.sync.chip === "ikke_logget_ind")
                return qsTr("Alt er gemt her på enheden. Log ind, så kommer det også til hovedkontoret.")
            if (root.sync.waiting > 0)
                return qsTr("Alt er gemt her. %n ting sendes til hovedkontoret, så snart der er forbindelse.", "", root.sync.waiting)
            if (root.sync.rejected > 0)
                return qsTr("Alt er gemt her. %n ting blev afvist af hovedkontoret. Tryk på Vis, så står der hvorfor.", "", root.sync.rejected)
            return root.sync.lastSuccessMs > 0 ? qsTr("Alt er hos hovedkontoret, senest kl. %1.").arg(root.services.words.clockTime(root.sync.lastSuccessMs)) : qsTr("Alt er gemt her på enheden.")
        }
    }
    QuietButton {
        text: qsTr("Vis")
        hint: qsTr("Viser hvad der ikke er sendt endnu")
        onClicked: root.opened()
    }
}
