// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Pages to read together, large enough for the whole table, one at a time. The arrow keys turn them.
Exercise {
    id: root

    Keys.onRightPressed: pages.turnTo(pages.number + 1)
    Keys.onLeftPressed: pages.turnTo(pages.number - 1)

    MeetingPagesViewModel {
        id: pages
        meeting: root.meeting
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space.l

            PromptText {
                Layout.fillWidth: true
                text: pages.page.title ?? ""
                Accessible.role: Accessible.Heading
            }
            Image {
                Layout.fillWidth: true
                Layout.preferredHeight: status === Image.Ready ? width * implicitHeight / Math.max(1, implicitWidth) : 0
                visible: String(pages.picture).length > 0
                source: pages.picture
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: pages.page.pictureText ?? ""
            }
            BodyText {
                Layout.fillWidth: true
                visible: (pages.page.picture ?? "").length > 0 && String(pages.picture).length === 0
                text: pages.page.pictureText ?? ""
                color: Theme.color.textMuted
            }
            Repeater {
                model: pages.page.paragraphs ?? []

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    font: Theme.font.read
                }
            }
            FilmStep {
                Layout.fillWidth: true
                visible: (pages.page.film ?? "").length > 0
                source: pages.film
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.m
            visible: pages.count > 1
            spacing: Theme.space.m

            SecondaryButton {
                objectName: "pageBack"
                iconName: "back"
                iconOnly: root.compact
                text: qsTr("Forrige side")
                enabled: pages.number > 1
                onClicked: pages.turnTo(pages.number - 1)
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Side %1 af %2").arg(pages.number).arg(pages.count)
                color: Theme.color.textMuted
            }
            SecondaryButton {
                objectName: "pageForward"
                iconName: "forward"
                iconOnly: root.compact
                text: qsTr("Næste side")
                enabled: pages.number < pages.count
                onClicked: pages.turnTo(pages.number + 1)
            }
        }
    }
}
