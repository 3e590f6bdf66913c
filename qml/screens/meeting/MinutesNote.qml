// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// One note of the minutes: read, corrected in place with a press, and kept within the group with the eye.
Column { // a layout in the layouts around it would not ask the field again for its height
    id: root

    required property AppServices services
    required property MeetingMinutesViewModel minutes
    /// A row of queries::contributions.
    required property var note
    required property string block
    property bool editing: false

    readonly property bool confidential: note.confidential === 1
    readonly property string question: minutes.questionOf(block, note.prompt)

    spacing: Theme.space.xs

    ListRow {
        width: root.width
        visible: !root.editing
        text: root.note.title.length > 0 ? "%1: %2".arg(root.note.title).arg(root.note.text) : root.note.text
        remark: [root.note.name.length > 0 ? root.note.name : qsTr("Hele gruppen"), root.question, root.confidential ? qsTr("kun for gruppen") : ""]
            .filter(part => part).join(" · ")
        functionCode: root.note["function"]
        titleLinesMax: 40
        opens: false
        hoverEnabled: !root.minutes.locked
        onClicked: {
            root.editing = !root.minutes.locked
            if (root.editing)
                correction.edit()
        }

        IconButton {
            visible: !root.minutes.locked
            iconName: root.confidential ? "lock" : "eye"
            text: root.confidential ? qsTr("Lad alle læse noten") : qsTr("Kun for gruppen")
            onClicked: root.minutes.setConfidential(root.note.id, !root.confidential)
        }
        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            visible: root.minutes.locked && root.confidential
            name: "lock"
            color: Theme.color.textMuted
        }
    }
    NoteField {
        id: correction
        objectName: "correction"
        width: root.width
        visible: root.editing
        services: root.services
        recordId: root.editing ? root.note.id : ""
        space: ""
        label: root.question.length > 0 ? root.question : qsTr("Ret noten")
        onEdited: root.minutes.corrected()
        onFinished: root.editing = false
    }
}
