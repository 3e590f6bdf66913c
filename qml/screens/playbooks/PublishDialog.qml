// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Shares a draft with every device, or says what is in the way: each place opens where it is mended.
Dialog {
    id: root

    required property PlaybookEditorViewModel editor

    readonly property bool ready: editor.problems.length === 0
    readonly property Connections told: Connections {
        target: root.editor
        function onPublished() {
            root.close()
        }
    }

    signal placeWanted(place: string, part: string)

    title: ready ? qsTr("Del forløbet med alle?") : qsTr("Forløbet er ikke klar endnu")
    buttons: [
        PrimaryButton {
            objectName: "publishNow"
            visible: root.ready
            text: qsTr("Del udgave %1").arg(root.editor.nextVersion)
            onClicked: root.editor.publish()
        },
        SecondaryButton {
            text: root.ready ? qsTr("Annullér") : qsTr("Luk")
            onClicked: root.close()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: root.ready
            ? qsTr("Alle enheder får det som udgave %1, næste gang de henter. Møder, der er planlagt eller i gang, beholder den udgave, de har.").arg(root.editor.nextVersion)
            : qsTr("%n steder mangler noget. Tryk på et af dem for at rette det.", "", root.editor.problems.length)
    }
    InlineMessage {
        objectName: "mediaStays"
        Layout.fillWidth: true
        visible: root.ready && root.editor.mediaFiles.length > 0
        mood: "warn"
        text: qsTr("Billeder og film følger ikke med: %1. Læg dem i mappen media ved siden af forløbene på de enheder, der skal vise dem.").arg(root.editor.mediaFiles)
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.editor.publishProblem.length > 0
        text: root.editor.publishProblem
    }
    Repeater {
        model: root.editor.problems

        ListRow {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            objectName: "problem_" + index
            text: modelData.words.length > 0 ? modelData.words : qsTr("Hele forløbet")
            remark: modelData.sentence
            iconName: "warning"
            iconColor: Theme.color.dangerSoftText
            onClicked: {
                root.close()
                root.placeWanted(modelData.place, modelData.part)
            }
        }
    }
}
