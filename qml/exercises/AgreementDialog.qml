// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// An agreement opened from where it is read.
Dialog {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    property string recordId: ""

    function show(newRecord: string) {
        recordId = newRecord
        open()
    }

    title: qsTr("Aftalen")
    widthMax: Theme.size.readable

    AgreementEditor {
        Layout.fillWidth: true
        services: root.services
        meeting: root.meeting
        recordId: root.recordId
    }
}
