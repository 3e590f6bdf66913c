// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// A card in the name of a seat, or of the whole group.
Card {
    id: root

    /// One of MeetingViewModel's seats; undefined for the whole group.
    required property var seat

    title: seat?.name ?? qsTr("Hele gruppen")
    functionCode: seat?.functionCode ?? ""

    FunctionBadge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.seat !== undefined
        functionCode: root.functionCode
        text: root.seat?.functionWord ?? ""
    }
}
