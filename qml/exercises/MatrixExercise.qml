// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The partner map at the table: each tells in turn of their partners, and they are put on the partners.
Exercise {
    id: root

    PartnerMapViewModel {
        id: partners
        services: root.services
        area: root.meeting.info.area_id
        group: root.meeting.info.group_id
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        GridLayout {
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.s

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xs

                PromptText {
                    Layout.fillWidth: true
                    text: root.meeting.prompt.text ?? ""
                }
                BodyText {
                    Layout.fillWidth: true
                    text: partners.shared > 0 ? qsTr("%1 partnere, %2 af dem deler I").arg(partners.partners).arg(partners.shared)
                        : qsTr("%n partnere på kortet", "", partners.partners)
                    color: Theme.color.textMuted
                }
            }
            SecondaryButton {
                visible: (root.meeting.prompt.number ?? 1) < (root.meeting.prompt.count ?? 1)
                text: qsTr("Næste spørgsmål")
                onClicked: root.meeting.nextPrompt()
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.space.m
            functionCode: root.seat ? root.seat.functionCode : ""

            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.space.m
                rowSpacing: Theme.space.s

                BodyText {
                    Layout.fillWidth: true
                    text: root.seat ? qsTr("%1 fortæller · %2").arg(root.seat.name).arg(root.seat.functionWord) : qsTr("Alle har fortalt. Er der nogen, I mangler?")
                    font: Theme.font.bodyStrong
                }
                PrimaryButton {
                    objectName: "passTurn"
                    iconName: "forward"
                    text: root.seat ? qsTr("Giv ordet videre") : qsTr("Tag en runde")
                    onClicked: root.meeting.passTurn()
                }
            }
        }
        PartnerMap {
            Layout.fillWidth: true
            map: partners
            onOpened: (partnerId, functionCode) => partnerDialog.show(partnerId, functionCode)
            onInviting: (functionCode, category) => nameDialog.invite(functionCode, category)
        }
    }
    NamePartnerDialog {
        id: nameDialog
        services: root.services
        map: partners
    }
    PartnerDialog {
        id: partnerDialog
        services: root.services
        map: partners
    }
}
