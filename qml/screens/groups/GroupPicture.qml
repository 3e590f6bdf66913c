// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// Who covers the social effort, the physical one and what lies between, side by side; an empty field is what is missing.
GridLayout {
    id: root

    /// As in GroupViewModel.efforts.
    required property var efforts

    readonly property var titles: ({ social: qsTr("Socialt"), inBetween: qsTr("Midt imellem"), physical: qsTr("Fysisk"), other: qsTr("På tværs") })

    columns: width < Theme.compactBelow * Theme.textScale ? 1 : efforts.length
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    Repeater {
        model: root.efforts

        Rectangle {
            id: field

            required property var modelData

            readonly property bool covered: modelData.seats.length > 0
            readonly property string missing: qsTr("Mangler")

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1 // as wide as the others
            implicitHeight: column.implicitHeight + 2 * Theme.space.m
            radius: Theme.size.radius
            color: covered ? Theme.color.sunken : "transparent"
            border.width: Theme.size.hairline
            border.color: covered ? Theme.color.sunken : Theme.color.outline
            Accessible.role: Accessible.Note
            Accessible.name: `${root.titles[modelData.effort]}: ${covered ? modelData.seats.map(seat => seat.name).join(", ") : missing}`

            ColumnLayout {
                id: column
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.m }
                spacing: Theme.space.s

                CaptionText {
                    Layout.fillWidth: true
                    text: root.titles[field.modelData.effort]
                    Accessible.ignored: true
                }
                Repeater {
                    model: field.modelData.seats

                    FunctionBadge {
                        required property var modelData

                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        functionCode: modelData.functionCode
                        text: modelData.name
                    }
                }
                CaptionText {
                    Layout.fillWidth: true
                    visible: !field.covered
                    text: field.missing
                    Accessible.ignored: true
                }
            }
        }
    }
}
