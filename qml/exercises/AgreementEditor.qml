// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One agreement under the group's hands: what, who, when, and under which theme. It tells what it still lacks.
Card {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property string recordId
    property var initial: ({})

    readonly property var values: record.values
    readonly property bool begun: (values.text ?? "").length > 0
    readonly property bool ownerMissing: begun && !values.owner_id
    readonly property bool dateMissing: begun && !values.due_on

    functionCode: {
        const index = meeting.members.indexOf(values.owner_id ?? "")
        return index < 0 ? "" : meeting.members.at(index)["function"] ?? ""
    }

    RecordEditor {
        id: record
        services: root.services
        entity: "agreement"
        recordId: root.recordId
        space: root.meeting.info.area_id ?? ""
        initial: root.initial
    }
    SavedText {
        id: saved
        services: root.services
        editor: record
    }

    TextArea {
        objectName: "agreementText"
        readonly property string stored: root.values.text ?? ""

        Layout.fillWidth: true
        label: qsTr("Hvad aftaler I?")
        placeholder: qsTr("Hvem gør hvad, for hvem?")
        textFont: Theme.font.heading
        linesMin: 2
        message: record.problemField === "text" ? record.problem : ""
        savedText: saved.text
        text: stored
        onStoredChanged: {
            if (text !== stored)
                text = stored
        }
        onEdited: text => record.set("text", text)
        onFinished: record.flush()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Hvem tager den?")
            font: Theme.font.label
            color: Theme.color.textMuted
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Hvem tager den?")

            Repeater {
                model: root.meeting.members

                FunctionChip {
                    required property var model

                    objectName: "owner_" + model.id
                    text: model.name
                    functionCode: model["function"]
                    checkable: false
                    checked: root.values.owner_id === model.id
                    onClicked: record.choose("owner_id", checked ? "" : model.id)
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        DateField {
            Layout.fillWidth: true
            label: qsTr("Hvornår er det gjort?")
            day: root.values.due_on ?? ""
            onPicked: day => record.choose("due_on", day)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SecondaryButton {
                text: qsTr("Om 14 dage")
                onClicked: record.choose("due_on", Dates.addDays(Dates.today(), 14))
            }
            SecondaryButton {
                objectName: "inAMonth"
                text: qsTr("Om en måned")
                onClicked: record.choose("due_on", Dates.addMonths(Dates.today(), 1))
            }
            SecondaryButton {
                text: qsTr("Om tre måneder")
                onClicked: record.choose("due_on", Dates.addMonths(Dates.today(), 3))
            }
        }
    }
    Picker {
        Layout.fillWidth: true
        label: qsTr("Tema")
        chosen: root.values.theme ?? ""
        choices: root.services.words.choices("agreement", "theme")
        onPicked: code => record.choose("theme", code)
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.ownerMissing || root.dateMissing
        text: root.ownerMissing && root.dateMissing ? qsTr("Aftalen mangler en ansvarlig og en dato. Vælg en person og en dag.")
            : root.ownerMissing ? qsTr("Aftalen mangler en ansvarlig. Vælg en person.")
            : qsTr("Aftalen mangler en dato. Vælg en dag.")
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "agreement"
        recordId: root.recordId
    }
}
