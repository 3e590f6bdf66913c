// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One row of a form, as its kind asks for: only that control is made.
Column {
    id: root

    required property PlaybookEditorViewModel editor
    /// As playbookrows.h has it.
    required property var row
    /// There is no room for two fields beside each other.
    required property bool narrow

    readonly property string kind: row.kind

    spacing: Theme.space.s

    HeadingText {
        width: root.width
        topPadding: Theme.space.s
        visible: root.kind === "heading"
        text: root.row.label
    }
    InlineMessage {
        width: root.width
        visible: root.kind === "heading" && text.length > 0
        text: root.row.problem
    }
    Repeater {
        model: root.kind === "texts" ? 1 : 0

        PlaybookTexts {
            width: root.width
            editor: root.editor
            row: root.row
            narrow: root.narrow
        }
    }
    Repeater {
        model: root.kind === "number" || root.kind === "file" ? 1 : 0

        TextField {
            readonly property bool isNumber: root.kind === "number"

            width: root.width
            label: root.row.label
            message: root.row.problem
            help: isNumber ? "" : qsTr("Navnet på en fil i mappen media ved siden af forløbene. Den skal ligge på hver enhed.")
            text: root.row.value
            inputMethodHints: isNumber ? Qt.ImhDigitsOnly : Qt.ImhNone
            onEdited: text => isNumber ? root.editor.setNumber(root.row.place, text) : root.editor.setCode(root.row.place, text)
        }
    }
    Repeater {
        model: root.kind === "choice" || root.kind === "from" ? 1 : 0

        Picker {
            width: root.width
            label: root.row.label
            message: root.row.problem
            choices: root.row.choices
            chosen: root.row.value
            onPicked: code => root.editor.setCode(root.row.place, code)
        }
    }
    Repeater {
        model: root.kind === "codes" ? 1 : 0

        ChoiceChips {
            width: root.width
            label: root.row.label
            message: root.row.problem
            multiple: true
            choices: root.row.choices
            chosen: root.row.codes
            onPicked: chosen => root.editor.setCodes(root.row.place, chosen)
        }
    }
    Repeater {
        model: root.kind === "flag" ? 1 : 0

        Chip {
            text: root.row.label
            checked: root.row.value === true
            onClicked: root.editor.setFlag(root.row.place, checked)
        }
    }
    RowLayout {
        width: root.width
        visible: root.kind === "item"

        BodyText {
            Layout.fillWidth: true
            text: root.row.label
            font: Theme.font.label
        }
        ItemButtons {
            editor: root.editor
            list: root.row.list
            index: root.row.index
            count: root.row.count
            what: root.row.label
        }
    }
    QuietButton {
        objectName: "add_" + root.row.place
        visible: root.kind === "add"
        text: qsTr("Tilføj %1").arg(root.row.label)
        iconName: "plus"
        onClicked: root.editor.add(root.row.place)
    }
}
