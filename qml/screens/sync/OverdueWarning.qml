// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// Something has waited for days to be sent, and is on this device alone.
InlineMessage {
    required property AppServices services

    objectName: "overdue"
    visible: services.sync.overdueDays > 0
    text: qsTr("Noget har ventet i %n dage på at blive sendt. Det findes kun på denne enhed. Find en forbindelse, og tryk Send nu, eller gem en nødkopi.", "", services.sync.overdueDays)
}
