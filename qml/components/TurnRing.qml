// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme

/// The round about the table: who has the word, who has spoken, who is still to come. A press on a seat, or the
/// arrow keys and space, give someone the word.
Item {
    id: root

    /// The seats in order: a list of { id, name, functionCode, functionWord, spoken, absent, guest }.
    required property var seats
    /// Id of who has the word; empty for nobody.
    required property string speaker

    readonly property var waiting: Array.from(seats).filter(seat => !seat.spoken && !seat.absent && seat.id !== speaker)

    signal chosen(id: string)

    implicitWidth: Theme.size.ring
    implicitHeight: Theme.size.ring
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Rundt om bordet")

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) - 2 * (Theme.size.seat + Theme.space.xl * Theme.textScale)
        height: width
        radius: width / 2
        color: Theme.color.sunken
        visible: width > 96 * Theme.textScale

        /// For names, and not only for how many they are.
        readonly property bool roomy: width > 180 * Theme.textScale

        CaptionText {
            anchors { fill: parent; margins: Theme.space.l }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.waiting.length === 0 ? qsTr("Alle har haft ordet")
                : qsTr("Mangler: %1").arg(parent.roomy ? root.waiting.map(seat => seat.name.split(" ")[0]).join(", ") : root.waiting.length)
        }
    }
    Repeater {
        id: repeater
        model: root.seats

        Seat {
            required property var modelData
            required property int index
            readonly property real angle: 2 * Math.PI * index / repeater.count - Math.PI / 2

            x: (root.width - width) / 2 + Math.cos(angle) * (root.width - width) / 2
            y: (root.height - height) / 2 + Math.sin(angle) * (root.height - height) / 2
            text: modelData.name
            functionCode: modelData.functionCode
            functionWord: modelData.functionWord
            spoken: modelData.spoken ?? false
            absent: modelData.absent ?? false
            guest: modelData.guest ?? false
            speaking: modelData.id === root.speaker
            onClicked: root.chosen(modelData.id)
            Keys.onRightPressed: repeater.itemAt((index + 1) % repeater.count).forceActiveFocus(Qt.TabFocusReason)
            Keys.onLeftPressed: repeater.itemAt((index + repeater.count - 1) % repeater.count).forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
