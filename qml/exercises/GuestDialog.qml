// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Who is at this meeting without being a member: a name and a function, no account.
Dialog {
    id: root

    required property AppServices services
    required property MeetingViewModel meeting
    property string functionCode: ""

    title: qsTr("Gæster ved bordet")
    onOpened: name.edit()

    Repeater {
        model: root.meeting.guests

        RowLayout {
            id: line

            required property var model

            Layout.fillWidth: true
            spacing: Theme.space.m

            BodyText {
                Layout.fillWidth: true
                text: line.model.name
                font: Theme.font.bodyStrong
            }
            FunctionBadge {
                functionCode: line.model["function"]
                text: root.services.words.of("guest", "function", functionCode)
            }
            IconButton {
                iconName: "trash"
                text: qsTr("Tag %1 fra bordet").arg(line.model.name)
                onClicked: root.services.remove("guest", line.model.id)
            }
        }
    }
    TextField {
        id: name
        objectName: "guestName"
        Layout.fillWidth: true
        label: qsTr("Hvad hedder gæsten?")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Hvad arbejder gæsten med?")
        font: Theme.font.label
        color: Theme.color.textMuted
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Hvad arbejder gæsten med?")

        Repeater {
            model: root.services.words.choices("guest", "function")

            FunctionChip {
                required property var modelData

                text: modelData.word
                functionCode: modelData.code
                checkable: false
                checked: root.functionCode === modelData.code
                onClicked: root.functionCode = modelData.code
            }
        }
    }
    buttons: [
        PrimaryButton {
            objectName: "seatGuest"
            iconName: "plus"
            enabled: name.text.trim().length > 0 && root.functionCode.length > 0
            text: qsTr("Sæt gæsten ved bordet")
            onClicked: {
                root.meeting.addGuest(name.text, root.functionCode)
                name.text = ""
                root.functionCode = ""
            }
        },
        SecondaryButton {
            text: qsTr("Luk")
            onClicked: root.close()
        }
    ]
}
