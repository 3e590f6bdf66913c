// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// When and where the group meets, and which meeting of its course it is.
Dialog {
    id: root

    required property MeetingPlanViewModel plan

    readonly property bool isNew: plan.meetingId.length === 0
    readonly property bool titled: plan.title.trim().length > 0
    readonly property var courseMeetings: plan.courseMeetings
    readonly property var courseMeeting: courseMeetings.find(candidate => candidate.code === plan.meetingTemplate)
    readonly property Connections stored: Connections {
        target: root.plan
        function onPlanned(id: string) {
            root.close()
            if (root.proposes)
                root.timesWanted(id)
        }
    }
    /// The meeting is stored without a day, and several are proposed.
    property bool proposes: false

    signal timesWanted(meeting: string)

    function begin() {
        root.plan.begin()
        root.open()
    }
    /// meeting: a row of queries::meetingsOf.
    function change(meeting: var) {
        root.plan.change(meeting)
        root.open()
    }

    title: isNew ? qsTr("Planlæg et møde") : qsTr("Ret tid og sted")
    widthMax: Theme.size.readable
    buttons: [
        PrimaryButton {
            objectName: "plan"
            text: root.isNew ? qsTr("Planlæg mødet") : qsTr("Gem ændringen")
            enabled: root.titled && !root.plan.endsTooEarly
            hint: root.titled ? "" : qsTr("Skriv først, hvad mødet handler om.")
            onClicked: {
                root.proposes = false
                root.plan.plan()
            }
        },
        SecondaryButton {
            objectName: "proposeTimes"
            visible: root.plan.day.length === 0
            text: qsTr("Foreslå flere tidspunkter")
            iconName: "clock"
            enabled: root.titled
            hint: root.titled ? "" : qsTr("Skriv først, hvad mødet handler om.")
            onClicked: {
                root.proposes = true
                root.plan.plan()
            }
        },
        SecondaryButton {
            text: qsTr("Annullér")
            onClicked: {
                root.plan.giveUp()
                root.close()
            }
        }
    ]

    Picker {
        Layout.fillWidth: true
        visible: root.isNew && root.courseMeetings.length > 0
        label: qsTr("Hvilket møde er det?")
        choices: root.courseMeetings.concat([{ code: "", word: qsTr("Et møde for sig selv") }])
        chosen: root.plan.meetingTemplate
        help: root.courseMeeting?.question ?? ""
        onPicked: code => root.plan.chooseTemplate(code)
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Hvad handler mødet om?")
        text: root.plan.title
        message: root.plan.problem
        onEdited: text => root.plan.title = text
    }
    DateField {
        objectName: "day"
        Layout.fillWidth: true
        label: qsTr("Dag")
        day: root.plan.day
        onPicked: day => root.plan.day = day
    }
    FromTo {
        Layout.fillWidth: true
        from: root.plan.from
        to: root.plan.to
        onFromPicked: time => root.plan.from = time
        onToPicked: time => root.plan.to = time
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.plan.endsTooEarly
        text: qsTr("Mødet slutter, før det begynder. Ret et af klokkeslættene.")
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Sted")
        text: root.plan.place
        onEdited: text => root.plan.place = text
    }
}
