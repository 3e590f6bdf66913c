// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Who at the table has a competence. When nobody has, it is missing, and one press makes an agreement on it.
ColumnLayout {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    required property MeetingPromptsViewModel marks
    /// Id of the contribution that the competence is, and its words.
    required property string competence
    required property string word

    readonly property var holders: marks.said[competence] ?? ({})
    readonly property bool missing: !Array.from(meeting.seats).some(seat => holds(seat.id))

    signal agreementOpened(id: string)

    function holds(membership: string): bool {
        return holders[membership]?.mark === "har"
    }

    spacing: Theme.space.s

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Hvem kan: %1").arg(root.word)

        Repeater {
            model: root.meeting.seats.length

            FunctionChip {
                required property int index
                readonly property var seat: root.meeting.seats[index] ?? ({ id: "", name: "", functionCode: "" })

                objectName: "holder" + index
                checkable: false
                functionCode: seat.functionCode
                text: seat.name.split(" ")[0]
                checked: root.holds(seat.id)
                onClicked: root.marks.mark(root.competence, seat.id, checked ? "" : "har")
            }
        }
    }
    StatusBadge {
        visible: root.missing
        mood: "warn"
        text: qsTr("Ingen har det endnu")
    }
    AgreementFrom {
        Layout.fillWidth: true
        visible: root.missing || made
        services: root.services
        part: root.marks
        source: root.competence
        text: qsTr("Vi sørger for, at holdet får det her: %1").arg(root.word)
        theme: "kompetencer"
        actionText: qsTr("Aftal, hvordan I får det")
        onOpened: id => root.agreementOpened(id)
    }
}
