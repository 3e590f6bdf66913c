// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One cell of the partner map: the partners of one function and one kind. An empty one invites.
Rectangle {
    id: root

    required property PartnerMapViewModel map
    required property string functionCode
    required property string functionWord
    required property string category
    required property string categoryWord
    /// Tells its category itself, where there is no heading over it.
    property bool titled: false
    property bool readOnly: false

    readonly property var partners: map.revision >= 0 ? map.cell(functionCode, category) : []

    signal opened(partnerId: string)
    signal inviting

    implicitWidth: column.implicitWidth + 2 * Theme.space.s
    implicitHeight: Math.max(Theme.size.target, column.implicitHeight) + 2 * Theme.space.s
    radius: Theme.size.radius
    color: partners.length > 0 ? Theme.color.surface : Theme.color.sunken
    border.width: Theme.size.hairline
    border.color: Theme.color.divider
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2: %n partnere", "", partners.length).arg(functionWord).arg(categoryWord)

    ColumnLayout {
        id: column
        anchors { fill: parent; margins: Theme.space.s }
        spacing: Theme.space.s

        BodyText {
            Layout.fillWidth: true
            visible: root.titled
            text: root.categoryWord
            font: Theme.font.label
            color: Theme.color.textMuted
        }
        Repeater {
            model: root.partners

            PartnerChip {
                required property var modelData

                Layout.fillWidth: true
                enabled: !root.readOnly && modelData.change !== "vaek"
                functionCode: root.functionCode
                text: modelData.name
                linkState: modelData.state
                functions: modelData.functions
                change: modelData.change
                onClicked: root.opened(modelData.partnerId)
            }
        }
        QuietButton {
            objectName: "name_" + root.functionCode + "_" + root.category
            Layout.fillWidth: true
            Layout.fillHeight: root.partners.length === 0
            visible: !root.readOnly
            iconName: "plus"
            text: root.partners.length === 0 ? qsTr("Hvem?") : qsTr("Flere")
            hint: qsTr("Sæt en partner under %1 og %2").arg(root.functionWord).arg(root.categoryWord)
            onClicked: root.inviting()
        }
        BodyText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.readOnly && root.partners.length === 0
            text: qsTr("Hvem?")
            color: Theme.color.textMuted
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Item {
            Layout.fillHeight: true
            visible: root.partners.length > 0
        }
    }
}
