// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Input from on site, photo first: the one at hand, and beneath it what became of the earlier ones.
AppScreen {
    id: root

    /// The camera, loaded only here; a machine without one, or without Qt Multimedia, takes files instead.
    property string cameraSource: "CameraView.qml"
    readonly property bool wide: room === "expanded"
    readonly property var values: editor.values
    readonly property bool homeless: capture.area.length === 0

    /// Puts the one at hand aside and begins another. What cannot be stored stays under the hands.
    function finish() {
        editor.flush()
        if (editor.problem.length > 0)
            return
        root.navigator.tell(qsTr("Gemt her %1. Tovholderen får det i bakken.").arg(root.services.words.clockTime(root.services.nowMs())), null)
        capture.startNew()
        page.contentY = 0
    }

    title: qsTr("Registrér")
    barHeight: bar.height

    CaptureViewModel {
        id: capture
        services: root.services
        onReadyToOpen: {
            if (root.navigator.about.observationId)
                capture.open(root.navigator.about.observationId)
        }
    }
    RecordEditor {
        id: editor
        services: root.services
        entity: "observation"
        space: capture.area
        initial: capture.initial
        recordId: capture.observation
        onValuesChanged: {
            if (editor.exists && editor.loaded && root.values.seen_at === 0)
                editor.choose("seen_at", root.services.nowMs())
        }
    }
    PhotoTaker {
        id: taker
        services: root.services
        observation: capture.observation
        space: capture.area
        initial: capture.initial
    }

    ScrollColumn {
        id: page
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }
        visible: capture.ready
        widthMax: root.wide ? 0 : Theme.size.readable
        margin: root.compact ? Theme.space.gap : Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.xl
            rowSpacing: Theme.space.xl

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                CaptureAreas {
                    Layout.fillWidth: true
                    visible: root.homeless
                    areas: capture.areas
                    signedIn: root.services.sync.state !== "not_signed_in"
                    onChosen: area => capture.chooseArea(area)
                    onSignInWanted: root.navigator.open("settings", { section: "account" })
                    onSyncWanted: root.navigator.open("sync", {})
                }
                CaptureForm {
                    Layout.fillWidth: true
                    visible: !root.homeless
                    services: root.services
                    capture: capture
                    editor: editor
                    taker: taker
                    cameraSource: root.cameraSource
                    onNewWanted: root.finish()
                }
            }
            CaptureList {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                services: root.services
                capture: capture
                onOpened: observation => {
                    editor.flush()
                    capture.open(observation)
                    page.contentY = 0
                }
            }
        }
    }
    CaptureBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: root.homeless ? 0 : implicitHeight
        visible: !root.homeless
        services: root.services
        editor: editor
        taker: taker
        onFinished: root.finish()
        onRemoved: {
            editor.flush()
            root.services.remove("observation", capture.observation)
            capture.startNew()
        }
    }
}
