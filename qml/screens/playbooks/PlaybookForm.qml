// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The form of what is chosen in the outline: the course, a meeting or a block.
ScrollColumn {
    id: root

    required property PlaybookEditorViewModel editor
    required property Navigator navigator

    readonly property var chosen: editor.chosen
    readonly property int level: chosen.level ?? 0
    readonly property bool narrow: width < Theme.compactBelow
    readonly property bool minutesDiffer: level === 1 && chosen.minutes !== chosen.minutesOfBlocks

    /// A person wants to add a block.
    signal blockWanted

    widthMax: 0
    onLevelChanged: contentY = 0

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.compactBelow * (Theme.textScale - 1) ? 1 : 2 // large letters have no room beside the buttons
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            CaptionText {
                Layout.fillWidth: true
                text: root.level === 0 ? qsTr("Hele forløbet") : root.level === 1 ? qsTr("Møde") : root.chosen.kindWord ?? ""
            }
            TitleText {
                Layout.fillWidth: true
                text: (root.chosen.title ?? "").length > 0 ? root.chosen.title : qsTr("Uden navn")
            }
        }
        ItemButtons {
            visible: root.level > 0
            editor: root.editor
            list: root.chosen.list ?? ""
            index: root.chosen.index ?? 0
            count: root.chosen.count ?? 0
            what: root.chosen.title ?? ""
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SecondaryButton {
            objectName: "addMeeting"
            visible: root.level === 0
            text: qsTr("Tilføj et møde")
            iconName: "plus"
            onClicked: root.editor.addMeeting()
        }
        SecondaryButton {
            objectName: "addBlock"
            visible: root.level > 0
            text: root.level === 1 ? qsTr("Tilføj et punkt") : qsTr("Tilføj et punkt efter dette")
            iconName: "plus"
            onClicked: root.blockWanted()
        }
        QuietButton {
            objectName: "tryMeeting"
            visible: root.level > 0
            enabled: root.editor.meetingCanBeTried
            text: qsTr("Prøv mødet")
            iconName: "play"
            onClicked: {
                root.editor.flush()
                root.navigator.about = { draft: root.editor.draftId, place: root.editor.place }
                root.navigator.open("rehearsal", { draft: root.editor.draftId, template: root.editor.meetingTemplate })
            }
        }
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.level > 0 && !root.editor.meetingCanBeTried
        text: qsTr("Mødet kan prøves, når det, der mangler at blive valgt i punkterne, er valgt.")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.level === 1
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Punkterne tager %1 af mødets %2 minutter.").arg(root.chosen.minutesOfBlocks ?? 0).arg(root.chosen.minutes ?? 0)
        }
        SecondaryButton {
            objectName: "fitMinutes"
            visible: root.minutesDiffer
            text: qsTr("Gør mødet %1 minutter langt").arg(root.chosen.minutesOfBlocks ?? 0)
            onClicked: root.editor.fitMinutes()
        }
    }
    ChoiceChips {
        Layout.fillWidth: true
        objectName: "part"
        visible: root.editor.parts.length > 1
        choices: root.editor.parts
        chosen: [root.editor.part]
        onPicked: chosen => root.editor.choose(root.editor.place, chosen[0])
    }
    Column { // not a layout: a field that comes has its width at once
        id: fieldColumn
        Layout.fillWidth: true
        spacing: root.spacing

        Repeater {
            model: root.editor.fields

            PlaybookField {
                width: fieldColumn.width
                editor: root.editor
                narrow: root.narrow
            }
        }
    }
}
