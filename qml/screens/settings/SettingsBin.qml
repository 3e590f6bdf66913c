// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// What was deleted within thirty days, and the way back.
Card {
    id: root

    required property AppServices services
    required property DeviceViewModel device

    title: qsTr("Papirkurv")

    CaptionText {
        Layout.fillWidth: true
        text: root.device.bin.count > 0 ? qsTr("Det slettede kan hentes frem i 30 dage.") : qsTr("Papirkurven er tom. Det slettede kan hentes frem i 30 dage.")
    }
    Repeater {
        model: root.device.bin

        ListRow {
            id: line

            required property var model

            readonly property string kind: root.services.words.entity(model.entity)

            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            opens: false
            hoverEnabled: false
            focusPolicy: Qt.NoFocus
            text: model.text.length > 0 ? model.text : kind
            titleLinesMax: 2
            remark: qsTr("%1 · slettet %2").arg(kind).arg(root.services.words.day(model.deleted_at))

            SecondaryButton {
                text: qsTr("Tag frem")
                hint: line.text
                onClicked: root.device.restore(line.model.entity, line.model.record_id)
            }
        }
    }
}
