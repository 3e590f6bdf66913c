// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The agenda changed on the way: what waits is moved up or down or passed over with a reason, what was is taken once more.
Dialog {
    id: root

    required property MeetingViewModel meeting
    /// The block that is about to be passed over; empty for none.
    property string skipping: ""

    function skip(title: string, why: string) {
        meeting.skip(skipping, why, qsTr("%1 er sprunget over.").arg(title))
        skipping = ""
    }

    title: qsTr("Ret dagsordenen")
    widthMax: Theme.size.readable
    onOpened: skipping = ""

    Repeater {
        model: root.meeting.agenda

        ColumnLayout {
            id: line

            required property var modelData
            readonly property bool waits: modelData.state === "next" || modelData.state === "later"
            readonly property bool asking: root.skipping === modelData.block

            Layout.fillWidth: true
            spacing: Theme.space.s

            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.space.s
                rowSpacing: 0

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        text: line.modelData.title
                        font: line.modelData.state === "now" ? Theme.font.bodyStrong : Theme.font.body
                        color: line.waits || line.modelData.state === "now" ? Theme.color.text : Theme.color.textMuted
                    }
                    CaptionText {
                        Layout.fillWidth: true
                        text: [({ done: qsTr("gjort"), now: qsTr("nu"), skipped: qsTr("sprunget over") })[line.modelData.state] ?? "",
                            line.modelData.reason, line.modelData.again ? qsTr("en gang til") : "", line.modelData.moved ? qsTr("flyttet") : "",
                            qsTr("%1 min.").arg(line.modelData.minutes)].filter(part => part).join(" · ")
                    }
                }
                Flow {
                    Layout.fillWidth: root.compact
                    Layout.alignment: Qt.AlignRight

                    IconButton {
                        visible: line.waits
                        iconName: "up"
                        text: qsTr("Tag %1 før").arg(line.modelData.title)
                        onClicked: root.meeting.reorder(line.modelData.block, -1, qsTr("%1 er flyttet.").arg(line.modelData.title))
                    }
                    IconButton {
                        visible: line.waits
                        iconName: "down"
                        text: qsTr("Tag %1 senere").arg(line.modelData.title)
                        onClicked: root.meeting.reorder(line.modelData.block, 1, qsTr("%1 er flyttet.").arg(line.modelData.title))
                    }
                    QuietButton {
                        objectName: "skip_" + line.modelData.block
                        visible: line.waits || line.modelData.state === "now"
                        iconName: "skip"
                        text: qsTr("Spring over")
                        hint: line.modelData.title
                        onClicked: root.skipping = line.asking ? "" : line.modelData.block
                    }
                    QuietButton {
                        objectName: "repeat_" + line.modelData.block
                        visible: !line.waits
                        iconName: "sync"
                        text: qsTr("Tag den en gang til")
                        hint: line.modelData.title
                        onClicked: root.meeting.repeat(line.modelData.block, qsTr("%1 kommer en gang til.").arg(line.modelData.title))
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: line.asking
                spacing: Theme.space.s

                TextField {
                    id: why
                    objectName: "skipWhy"
                    Layout.fillWidth: true
                    label: qsTr("Hvorfor springer I det over?")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Repeater {
                        model: [qsTr("Tages næste gang"), qsTr("Ikke tid i dag"), qsTr("Ikke vigtigt for os")]

                        SecondaryButton {
                            required property string modelData

                            text: modelData
                            onClicked: root.skip(line.modelData.title, modelData)
                        }
                    }
                    PrimaryButton {
                        visible: why.text.trim().length > 0
                        text: qsTr("Spring over")
                        onClicked: root.skip(line.modelData.title, why.text)
                    }
                }
            }
        }
    }
    buttons: SecondaryButton {
        text: qsTr("Luk")
        onClicked: root.close()
    }
}
