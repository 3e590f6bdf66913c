// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// What every field has around it: label above; below, what is wrong or where it is saved.
ColumnLayout {
    id: root

    /// Above the field. Also its name for screen readers.
    property string label: ""
    /// What is wrong and what to do; empty when all is well.
    property string message: ""
    /// A hint while nothing is wrong.
    property string help: ""
    /// Where what stands here is saved: "Gemt her 10.42"; empty shows nothing.
    property string savedText: ""
    /// The field itself.
    default property alias field: slot.data
    /// Where the field lies, for buttons on top of it.
    readonly property Item fieldItem: slot

    spacing: Theme.space.xs

    BodyText {
        Layout.fillWidth: true
        Layout.preferredHeight: contentHeight // what it takes when wrapped, which a layout in a layout does not ask again
        visible: root.label.length > 0
        text: root.label
        font: Theme.font.label
        color: Theme.color.textMuted
        Accessible.ignored: true
    }
    Item {
        id: slot
        Layout.fillWidth: true
        implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.message.length > 0
        text: root.message
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.message.length === 0 && (root.help.length > 0 || root.savedText.length > 0)
        spacing: Theme.space.s

        CaptionText {
            Layout.fillWidth: true
            text: Theme.largeText && root.width < Theme.size.dialog && root.savedText.length > 0 ? "" : root.help // no room beside it
        }
        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            visible: root.savedText.length > 0
            name: "here"
            color: Theme.color.textMuted
        }
        CaptionText {
            visible: root.savedText.length > 0
            text: root.savedText
        }
    }
}
