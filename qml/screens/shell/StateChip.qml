// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// Where everything on this device is, always true: icon and words, photos counted on their own.
SyncChip {
    id: root

    required property AppServices services

    readonly property SyncStatus sync: services.sync
    readonly property bool someUnsent: sync.photos > sync.photosSent
    readonly property string time: services.words.clockTime(sync.lastSuccessMs)

    iconName: ({ hos_hovedkontoret: "headoffice", gemt_her: "here", sender: "sending", skal_afklares: "disputed",
        afvist: "rejected", ikke_logget_ind: "here" })[sync.chip] ?? "here"
    text: {
        switch (sync.chip) {
        case "hos_hovedkontoret":
            return sync.lastSuccessMs > 0 ? qsTr("Hos hovedkontoret %1").arg(time) : qsTr("Hos hovedkontoret")
        case "sender":
            return sync.recordsTotal > 0 ? qsTr("Sender %1 af %2").arg(sync.recordsSent).arg(sync.recordsTotal) : qsTr("Sender")
        case "skal_afklares":
            return qsTr("%n skal afklares", "", sync.conflicts)
        case "afvist":
            return qsTr("%n blev afvist", "", sync.rejected)
        }
        return sync.waiting > 0 ? qsTr("Gemt her · %n venter", "", sync.waiting) : qsTr("Gemt her")
    }
    photosText: someUnsent ? qsTr("%1 af %2 billeder sendt").arg(sync.photosSent).arg(sync.photos) : ""
    attention: sync.conflicts > 0 || sync.rejected > 0 || sync.overdueDays > 0
}
