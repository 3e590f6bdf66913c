// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Which kind of block is to be added.
Dialog {
    id: root

    required property PlaybookEditorViewModel editor

    /// The block is there, and chosen.
    signal added

    title: qsTr("Hvad skal der ske?")

    Repeater {
        model: root.editor.kinds

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            objectName: "kind_" + modelData.code
            text: modelData.word
            iconName: "plus"
            opens: false
            onClicked: {
                root.editor.addBlock(modelData.code)
                root.close()
                root.added()
            }
        }
    }
}
