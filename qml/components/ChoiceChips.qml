// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Tovholder.Theme

/// A few choices, all in sight: one of them, or several. Arrow keys move, space chooses.
FieldFrame {
    id: root

    /// The choices: a list of { code, word, icon? }.
    required property var choices
    /// Several may be chosen.
    property bool multiple: false
    /// Pressing the chosen one again takes it away.
    property bool clearable: false
    /// The codes that are chosen; one at most unless `multiple`.
    property list<string> chosen: []

    /// A person chose; `chosen` is what it should become. The owner of the value sets it.
    signal picked(chosen: var)

    function toggle(code: string) {
        const without = Array.from(root.chosen).filter(other => other !== code)
        const wasChosen = without.length < root.chosen.length
        if (root.multiple)
            root.picked(wasChosen ? without : without.concat(code))
        else
            root.picked(wasChosen && root.clearable ? [] : [code])
    }

    Flow {
        width: parent.width
        spacing: Theme.space.s
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label

        Repeater {
            id: repeater
            model: root.choices

            Chip {
                id: chip

                required property var modelData
                required property int index

                objectName: `${root.objectName}_${modelData.code}`
                text: modelData.word
                iconName: modelData.icon ?? ""
                checkable: false
                checked: Array.from(root.chosen).includes(modelData.code)
                Accessible.role: root.multiple ? Accessible.CheckBox : Accessible.RadioButton
                Accessible.checkable: true
                onClicked: root.toggle(chip.modelData.code)
                Keys.onLeftPressed: repeater.itemAt(Math.max(0, index - 1)).forceActiveFocus(Qt.TabFocusReason)
                Keys.onRightPressed: repeater.itemAt(Math.min(repeater.count - 1, index + 1)).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
