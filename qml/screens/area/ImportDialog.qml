// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Takes people or departments in from a list: what it would do is shown first, then all of it is taken, or nothing.
Dialog {
    id: root

    required property AppServices services
    required property Navigator navigator
    property string kind: "person"

    readonly property bool ready: list.planned && list.problems.length === 0 && list.added + list.updated > 0

    function begin() {
        list.reset()
        root.open()
    }

    title: qsTr("Hent en liste ind")
    widthMax: Theme.size.readable
    buttons: [
        PrimaryButton {
            visible: root.ready
            text: qsTr("Tag listen ind")
            iconName: "check"
            onClicked: list.take()
        },
        SecondaryButton {
            text: list.planned ? qsTr("Vælg en anden fil") : qsTr("Vælg filen")
            iconName: "document"
            onClicked: file.open()
        }
    ]

    ImportViewModel {
        id: list
        services: root.services
        onTaken: (added, updated) => {
            root.close()
            root.navigator.tell(qsTr("Listen er taget ind: %1 nye, %2 rettet.").arg(added).arg(updated), null)
        }
    }
    FileDialog {
        id: file
        title: qsTr("Vælg listen")
        nameFilters: [qsTr("Regneark som CSV (*.csv)")]
        onAccepted: list.read(selectedFile, root.kind)
    }

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Hvad står der på listen?")
        choices: [{ code: "person", word: qsTr("Personer"), icon: "person" }, { code: "department", word: qsTr("Afdelinger"), icon: "building" }]
        chosen: [root.kind]
        onPicked: chosen => {
            root.kind = chosen[0]
            list.reset()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: !list.planned
        color: Theme.color.textMuted
        text: root.kind === "person"
            ? qsTr("Gem listen som CSV i regnearket. Første række har overskrifterne Navn og Funktion, og gerne Stilling, E-mail, Telefon, Område og Afdeling.")
            : qsTr("Gem listen som CSV i regnearket. Første række har overskrifterne Navn og Område, og gerne Adresse.")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: text.length > 0
        text: list.problem
    }
    BodyText {
        Layout.fillWidth: true
        visible: list.planned
        font: Theme.font.bodyStrong
        text: list.problems.length > 0
            ? qsTr("%n linjer skal rettes, før listen kan tages ind. Indtil da er intet ændret.", "", list.problems.length)
            : list.added + list.updated > 0 ? qsTr("%1 nye, %2 rettes.").arg(list.added).arg(list.updated) : qsTr("Alt på listen er her allerede.")
    }
    Repeater {
        model: list.problems

        Fact {
            required property var modelData

            iconName: "warning"
            text: qsTr("Linje %1: %2").arg(modelData.line).arg(modelData.text)
        }
    }
    CaptionText {
        Layout.fillWidth: true
        visible: list.unknownColumns.length > 0
        text: qsTr("Disse kolonner kender vi ikke, så de bliver udeladt: %1").arg(list.unknownColumns)
    }
    ListView {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.size.ring)
        visible: list.planned && list.problems.length === 0
        model: list.lines
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        delegate: Fact {
            required property var modelData

            width: ListView.view.width
            iconName: ({ add: "plus", update: "edit" })[modelData.action] ?? "check"
            text: modelData.text
        }
    }
}
