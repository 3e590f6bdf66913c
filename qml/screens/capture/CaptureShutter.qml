// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One big button that takes a photo: by the camera where there is one, else from a file. Pictures may be dropped
/// or pasted here, too.
ColumnLayout {
    id: root

    required property PhotoTaker taker
    required property string cameraSource

    readonly property var camera: cameraLoader.item
    readonly property var picker: pickerLoader.item
    readonly property bool hasCamera: camera !== null && camera.found
    /// What went wrong before there was a picture: a sentence; empty when all is well.
    property string problem: ""

    function shoot() {
        root.problem = ""
        root.taker.dismissProblem()
        if (root.hasCamera)
            root.camera.shoot(root.taker.fileToTake())
        else
            root.choose()
    }
    function choose() {
        pickerLoader.active = true
        if (root.picker)
            root.picker.open()
        else
            root.problem = qsTr("Der er intet vindue til at vælge filer på denne enhed. Træk billedet hertil, eller sæt det ind.")
    }
    function paste() {
        root.problem = root.taker.addClipboard() ? "" : qsTr("Der er intet billede at sætte ind. Kopiér et billede, og prøv igen.")
    }

    spacing: Theme.space.m

    Loader {
        id: pickerLoader
        active: false
        visible: false
        source: "PhotoPicker.qml"

        Connections {
            target: root.picker
            ignoreUnknownSignals: true
            function onPicked(files: var) {
                root.taker.addFiles(files)
            }
        }
    }
    Connections {
        target: root.camera
        ignoreUnknownSignals: true
        function onTaken(file: url) {
            root.taker.addTaken(file)
        }
        function onFailed() {
            root.problem = qsTr("Kameraet svarede ikke. Prøv igen, eller vælg et billede fra en fil.")
        }
    }
    Shortcut {
        sequences: ["Ctrl+V"]
        onActivated: root.paste()
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: root.hasCamera ? Math.min(width * Theme.size.viewfinderRatio, Theme.size.viewfinderMax) : Theme.size.shutter + 2 * Theme.space.xxl
        radius: Theme.size.radiusLarge
        color: drop.containsDrag ? Theme.color.accentSoft : Theme.color.sunken
        border.width: Theme.size.hairline
        border.color: Theme.color.outline

        Loader {
            id: cameraLoader
            anchors { fill: parent; margins: Theme.size.outline }
            source: root.cameraSource
        }
        DropArea {
            id: drop
            anchors.fill: parent
            onDropped: drop => root.taker.addFiles(drop.urls)
        }
        CaptionText {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m }
            visible: !root.hasCamera
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Vælg et billede, træk det hertil, eller sæt det ind.")
        }
        IconButton {
            anchors { right: shutter.left; rightMargin: Theme.space.l; verticalCenter: shutter.verticalCenter }
            visible: root.hasCamera
            filled: true
            text: qsTr("Vælg en fil")
            iconName: "image"
            onClicked: root.choose()
        }
        IconButton {
            anchors { left: shutter.right; leftMargin: Theme.space.l; verticalCenter: shutter.verticalCenter }
            filled: true
            text: qsTr("Sæt et billede ind")
            iconName: "download"
            onClicked: root.paste()
        }
        T.Button {
            id: shutter
            objectName: "shutter"
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.gap }
            implicitWidth: Theme.size.shutter
            implicitHeight: Theme.size.shutter
            hoverEnabled: true
            Accessible.name: root.hasCamera ? qsTr("Tag et billede") : qsTr("Vælg et billede")
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.shoot()

            background: Rectangle {
                radius: height / 2
                color: shutter.hovered || shutter.down ? Theme.color.accentSoft : Theme.color.accent
                border.width: Theme.size.edge
                border.color: Theme.color.surface

                FocusRing {
                    shown: shutter.visualFocus
                    cornerRadius: parent.height / 2
                }
            }
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    width: Theme.size.iconLarge
                    height: width
                    name: root.hasCamera ? "camera" : "image"
                    color: shutter.hovered || shutter.down ? Theme.color.accentSoftText : Theme.color.accentText
                }
            }
        }
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: root.taker.busy
        text: qsTr("Gør billede %1 af %2 klar").arg(root.taker.done + 1).arg(root.taker.total)
        done: root.taker.done
        total: root.taker.total
        cancellable: root.taker.total > 1
        onCancelled: root.taker.stop()
    }
    InlineMessage {
        objectName: "photoProblem"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.taker.problem.length > 0 ? root.taker.problem : root.problem
    }
}
