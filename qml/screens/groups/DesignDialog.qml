// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Lays out a resource network's meeting: from the why to whom it needs, what each one does, and the agenda.
Dialog {
    id: root

    required property AppServices services

    property string meetingId: ""
    /// The point whose buttons are shown.
    property string openBlock: ""

    readonly property var agenda: design.agenda

    function begin(id: string) {
        Object.assign(root, { meetingId: id, openBlock: "" })
        root.open()
    }

    title: qsTr("Tilrettelæg mødet")
    widthMax: Theme.size.readable
    onClosed: editor.flush()
    buttons: [
        PrimaryButton {
            text: qsTr("Færdig")
            onClicked: root.close()
        },
        StatusBadge {
            height: Theme.size.target
            mood: design.warnings.length > 0 ? "warn" : "good"
            text: design.warnings.length > 0 ? qsTr("%n ting at rette", "", design.warnings.length) : qsTr("Godt tilrettelagt")
        }
    ]

    MeetingViewModel {
        id: meeting
        services: root.services
        meetingId: root.meetingId
    }
    MeetingDesignViewModel {
        id: design
        meeting: meeting
    }
    RecordEditor {
        id: editor
        services: root.services
        entity: "meeting"
        recordId: root.meetingId
    }

    RecordText {
        Layout.fillWidth: true
        services: root.services
        editor: editor
        fieldName: "why"
        label: qsTr("Hvad er det vigtigste, der skal komme ud af mødet?")
        placeholder: qsTr("Begynd her. Svaret bestemmer, hvem I inviterer.")
    }
    ChoiceChips {
        objectName: "outcomeForm"
        Layout.fillWidth: true
        label: qsTr("Hvad skal I stå med bagefter?")
        clearable: true
        chosen: [editor.values.outcome_form ?? ""]
        choices: root.services.words.choices("meeting", "outcome_form")
        onPicked: chosen => editor.choose("outcome_form", chosen[0] ?? "")
    }
    RecordText {
        Layout.fillWidth: true
        services: root.services
        editor: editor
        fieldName: "needed"
        label: qsTr("Hvem har mødet brug for?")
        placeholder: qsTr("Fag, bestyrelser, frivillige og gæster, der kan føre det ud i livet")
    }
    Repeater {
        model: design.warnings

        InlineMessage {
            required property string modelData

            Layout.fillWidth: true
            mood: "warn"
            text: modelData
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Dagsorden · %1 min.").arg(design.minutes)
    }
    Repeater {
        model: root.agenda.length // a number: a point that changes keeps its keyboard

        DesignBlock {
            required property int index

            Layout.fillWidth: true
            block: root.agenda[index] ?? ({})
            first: index === 0
            last: index === root.agenda.length - 1
            open: root.openBlock.length > 0 && root.openBlock === block.block
            onPressed: root.openBlock = open ? "" : block.block
            onTimeGiven: minutes => design.giveTime(block.block, minutes)
            onMoved: places => design.move(block.block, places)
            onLeftOut: design.leaveOut(block.block)
            onRepeated: design.repeat(block.block)
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: design.leftOut.length > 0
        spacing: Theme.space.s

        Repeater {
            model: design.leftOut

            SecondaryButton {
                required property var modelData

                iconName: "plus"
                text: modelData.title
                hint: qsTr("Sæt punktet på dagsordenen")
                onClicked: design.putIn(modelData.block)
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Alle har en rolle")
    }
    Repeater {
        model: meeting.members

        TextField {
            required property var model

            readonly property string task: model.task

            Layout.fillWidth: true
            label: model.name
            placeholder: qsTr("Holder tiden, skriver …")
            text: task
            onTaskChanged: {
                if (text !== task)
                    text = task
            }
            onFinished: {
                if (text !== task)
                    design.giveRole(model.id, text)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: meeting.members.ready && meeting.members.count === 0
        color: Theme.color.textMuted
        text: qsTr("Gruppen har ingen medlemmer endnu. Tilføj dem under »Rundt om bordet«.")
    }
}
