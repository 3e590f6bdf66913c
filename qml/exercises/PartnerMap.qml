// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The partner map: functions down, kinds of partner across. Where it is narrow, the same as a list by function.
ColumnLayout {
    id: root

    required property PartnerMapViewModel map
    /// Only to be read.
    property bool readOnly: false

    readonly property bool narrow: width < Theme.size.readable * Math.min(Theme.textScale, 1.5)
    readonly property int headWidth: Theme.size.rail + Theme.size.target

    /// A partner was pressed.
    signal opened(partnerId: string, functionCode: string)
    /// An empty place was pressed.
    signal inviting(functionCode: string, category: string)

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        visible: !root.narrow
        spacing: Theme.space.s

        Item { Layout.preferredWidth: root.headWidth }
        Repeater {
            model: root.map.categories

            BodyText {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.word
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.font.bodySize
                wrapMode: Text.NoWrap
                font: Theme.font.bodyStrong
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    Repeater {
        model: root.map.functions

        GridLayout {
            id: line

            required property var modelData
            readonly property string functionCode: modelData.code

            Layout.fillWidth: true
            columns: root.narrow ? 1 : 5
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s

            FunctionBadge {
                Layout.preferredWidth: root.narrow ? implicitWidth : root.headWidth
                Layout.alignment: Qt.AlignVCenter
                Layout.topMargin: root.narrow ? Theme.space.gap : 0
                functionCode: line.functionCode
                text: line.modelData.word
            }
            Repeater {
                model: root.map.categories

                PartnerCell {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: root.narrow ? -1 : 1
                    map: root.map
                    functionCode: line.functionCode
                    functionWord: line.modelData.word
                    category: modelData.code
                    categoryWord: modelData.word
                    titled: root.narrow
                    readOnly: root.readOnly
                    onOpened: partnerId => root.opened(partnerId, line.functionCode)
                    onInviting: root.inviting(line.functionCode, modelData.code)
                }
            }
        }
    }
}
