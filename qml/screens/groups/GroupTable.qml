// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Who sits at the table, who is missing there, and the questions that lead to them.
Card {
    id: root

    required property AppServices services
    required property GroupViewModel group
    /// The composing questions are shown.
    property bool composing: false

    readonly property var row: group.group

    title: qsTr("Rundt om bordet")

    PersonDialog {
        id: personDialog
        services: root.services
        groupId: root.group.groupId
        seated: Array.from({ length: root.group.members.count }, (_, index) => root.group.members.at(index).person_id)
        onChosen: (person, functionCode) => {
            root.composing = root.composing || personDialog.question.length > 0
            root.group.take(person, functionCode, personDialog.question)
        }
    }

    Repeater {
        model: root.group.members

        MemberRow {
            required property var model
            required property int index

            Layout.fillWidth: true
            services: root.services
            member: model
            first: index === 0
            last: index === root.group.members.count - 1
            onFunctionPicked: functionCode => root.group.setFunction(model.id, functionCode)
            onFacilitatorPicked: root.group.setFacilitator(model.id)
            onMoved: places => root.group.moveSeat(model.id, places)
            onRemoveWanted: root.services.remove("membership", model.id)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.group.members.ready && root.group.members.count === 0
        color: Theme.color.textMuted
        text: qsTr("Her sidder ingen endnu. Spørgsmålene herunder hjælper jer med at finde dem.")
    }
    GroupPicture {
        Layout.fillWidth: true
        visible: root.group.members.count > 0 && root.row.kind === "erfaringsgruppe" // others are whom the meeting needs
        efforts: root.group.efforts
    }
    Gaps {
        Layout.fillWidth: true
        visible: root.group.members.ready
        gaps: root.group.gaps
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SecondaryButton {
            text: qsTr("Tilføj en person")
            iconName: "plus"
            onClicked: personDialog.begin("", "")
        }
        QuietButton {
            visible: root.group.members.count > 0
            text: root.composing ? qsTr("Skjul spørgsmålene") : qsTr("Hvem mangler vi?")
            iconName: "lightbulb"
            onClicked: root.composing = !root.composing
        }
    }
    Repeater {
        model: root.composing || (root.group.members.ready && root.group.members.count === 0) ? root.group.questions : []

        ListRow {
            id: line

            required property var modelData

            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            text: modelData.text
            remark: modelData.names
            titleLinesMax: 12
            iconName: modelData.names.length > 0 ? "check" : "lightbulb"
            iconColor: modelData.names.length > 0 ? Theme.color.good : Theme.color.textMuted
            onClicked: personDialog.begin(line.modelData.id, line.modelData.text)
        }
    }
}
