// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Which meeting an observation opens: three at most open one.
Card {
    id: root

    required property AppServices services
    required property TrayViewModel tray

    readonly property var observation: tray.observation
    readonly property bool isChosen: observation.status === "valgt"
    property bool full: false

    title: qsTr("Åbn et møde med sagen")

    Connections {
        target: root.tray
        function onMeetingFull() {
            root.full = true
        }
        function onChosen() {
            root.full = false
        }
        function onSelectedChanged() {
            if (root.isChosen)
                root.full = false
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.isChosen
        text: qsTr("Sagen åbner mødet »%1« som nummer %2.").arg(root.observation.meeting_title).arg(root.observation.case_position)
    }
    SecondaryButton {
        objectName: "takeBack"
        visible: root.isChosen
        text: qsTr("Tag den tilbage i bakken")
        iconName: "undo"
        onClicked: root.tray.takeBack()
    }
    InlineMessage {
        objectName: "meetingFull"
        Layout.fillWidth: true
        visible: root.full
        text: qsTr("Mødet har allerede tre sager. Tag en af dem tilbage, før du vælger en ny.")
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.tray.meetings.ready && root.tray.meetings.count === 0
        text: qsTr("Der er ikke planlagt et møde i området. Planlæg et under Grupper.")
    }
    Repeater {
        model: root.isChosen ? null : root.tray.meetings

        ListRow {
            required property var model

            Layout.fillWidth: true
            iconName: "calendar"
            text: model.title
            remark: qsTr("%1 · %2").arg(model.group_name).arg(root.services.words.day(model.starts_at))
            Accessible.description: qsTr("Lad sagen åbne mødet")
            onClicked: root.tray.choose(model.id)
        }
    }
}
