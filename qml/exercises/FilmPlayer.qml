// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtMultimedia
import Tovholder.Theme
import Tovholder.Components

/// Plays one film. The only file of the exercises that needs Qt Multimedia.
Item {
    id: root

    required property url source

    /// The film cannot be played.
    signal failed

    MediaPlayer {
        id: media
        source: root.source
        audioOutput: AudioOutput {}
        videoOutput: picture
        onErrorOccurred: root.failed()
        Component.onCompleted: play()
    }
    VideoOutput {
        id: picture
        anchors.fill: parent
    }
    IconButton {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.space.m }
        filled: true
        iconName: media.playbackState === MediaPlayer.PlayingState ? "pause" : "play"
        text: media.playbackState === MediaPlayer.PlayingState ? qsTr("Stop filmen lidt") : qsTr("Vis filmen")
        onClicked: media.playbackState === MediaPlayer.PlayingState ? media.pause() : media.play()
    }
}
