// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A member at the table: name, function and role. A press shows what can be changed.
ColumnLayout {
    id: root

    required property AppServices services
    /// Columns of queries::members.
    required property var member
    /// At the ends of the table's order.
    required property bool first
    required property bool last
    property bool open: false

    readonly property string functionCode: member?.["function"] ?? "" // the row goes before its badge
    readonly property bool facilitates: member?.role === "tovholder"
    readonly property bool narrow: width < Theme.compactBelow

    signal functionPicked(functionCode: string)
    signal facilitatorPicked
    /// places: negative towards the first seat.
    signal moved(places: int)
    signal removeWanted

    spacing: Theme.space.s

    RecordEditor {
        id: person
        services: root.services
        entity: "person"
        recordId: root.open ? root.member?.person_id ?? "" : ""
    }

    component Marks: Flow {
        spacing: Theme.space.s

        StatusBadge {
            visible: root.facilitates
            mood: "info"
            iconName: "star"
            text: qsTr("Tovholder")
        }
        FunctionBadge {
            width: Math.min(implicitWidth, root.width - 2 * Theme.space.l)
            functionCode: root.functionCode
            text: root.services.words.of("membership", "function", root.functionCode)
        }
    }

    ListRow {
        Layout.fillWidth: true
        text: root.member.name
        remark: root.member.title
        functionCode: root.functionCode
        opens: false
        onClicked: root.open = !root.open

        Marks {
            visible: !root.narrow
        }
        Icon {
            Layout.preferredWidth: Theme.size.iconSmall
            Layout.preferredHeight: Theme.size.iconSmall
            name: root.open ? "up" : "down"
            color: Theme.color.textMuted
        }
    }
    Marks {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.bottomMargin: Theme.space.s
        visible: root.narrow
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.bottomMargin: Theme.space.m
        visible: root.open
        spacing: Theme.space.m

        Picker {
            Layout.fillWidth: true
            label: qsTr("Funktion i gruppen")
            choices: root.services.words.choices("membership", "function")
            chosen: root.functionCode
            onPicked: code => root.functionPicked(code)
        }
        RecordLine {
            Layout.fillWidth: true
            services: root.services
            editor: person
            fieldName: "email"
            label: qsTr("E-mail til invitationer")
            inputMethodHints: Qt.ImhEmailCharactersOnly
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SecondaryButton {
                visible: !root.facilitates
                text: qsTr("Gør til tovholder")
                iconName: "star"
                onClicked: root.facilitatorPicked()
            }
            QuietButton {
                enabled: !root.first
                text: qsTr("Flyt op")
                iconName: "up"
                hint: qsTr("Sidder en plads tidligere i runden")
                onClicked: root.moved(-1)
            }
            QuietButton {
                enabled: !root.last
                text: qsTr("Flyt ned")
                iconName: "down"
                hint: qsTr("Sidder en plads senere i runden")
                onClicked: root.moved(1)
            }
            QuietButton {
                text: qsTr("Tag ud af gruppen")
                iconName: "trash"
                onClicked: root.removeWanted()
            }
        }
    }
}
