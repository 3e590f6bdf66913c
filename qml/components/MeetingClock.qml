// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components

/// How much of a block's time is left, as a ring and as words. It warns at 20 % and at 5 %, in colour and in
/// words, and never moves anything on by itself.
Item {
    id: root

    /// Seconds of the block, extra time included.
    required property int secondsTotal
    /// Below zero when the time is over.
    required property int secondsLeft
    property bool paused: false
    /// Off where the words stand beside the ring.
    property bool wordsInside: true

    readonly property real fraction: secondsTotal > 0 ? secondsLeft / secondsTotal : 0
    /// "calm", "soon" (20 % left), "last" (5 % left) or "over".
    readonly property string stage: secondsLeft <= 0 ? "over" : fraction <= 0.05 ? "last" : fraction <= 0.2 ? "soon" : "calm"
    readonly property string words: {
        if (paused)
            return qsTr("På pause")
        switch (stage) {
        case "over":
            return qsTr("Tiden er gået")
        case "last":
            return qsTr("Lige straks slut")
        case "soon":
            return qsTr("Rund af")
        }
        return qsTr("tilbage")
    }
    readonly property string time: (secondsLeft < 0 ? "+" : "") + Math.floor(Math.abs(secondsLeft) / 60)
        + "." + String(Math.abs(secondsLeft) % 60).padStart(2, "0")
    readonly property color ink: stage === "calm" ? Theme.color.accent : stage === "soon" ? Theme.color.warn : Theme.color.danger

    implicitWidth: Theme.size.clock
    implicitHeight: Theme.size.clock
    Accessible.role: Accessible.Clock
    Accessible.name: qsTr("%1 minutter, %2").arg(time).arg(words)

    Arc {
        anchors.fill: parent
        thickness: Math.max(6, root.width / 16)
        fraction: root.fraction
        color: root.ink
        trackColor: Theme.color.divider
    }
    Column {
        anchors.centerIn: parent
        width: parent.width * 0.7

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.time
            font: Theme.font.clock
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 14
            verticalAlignment: Text.AlignVCenter
            color: root.stage === "calm" ? Theme.color.text : root.ink
            Accessible.ignored: true
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width * 0.8 // the ring is narrower down here
            horizontalAlignment: Text.AlignHCenter
            visible: root.wordsInside
            text: root.words
            font: Theme.font.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            color: root.stage === "calm" ? Theme.color.textMuted : root.ink
            Accessible.ignored: true
        }
    }
}
