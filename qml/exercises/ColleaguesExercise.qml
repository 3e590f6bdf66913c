// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Two and two, people ask each other the block's questions; then each presents the other to the group.
Exercise {
    id: root

    readonly property bool telling: pairs.telling

    MeetingPairsViewModel {
        id: pairs
        meeting: root.meeting
    }

    ScrollColumn {
        anchors.fill: parent
        widthMax: 0

        ExerciseHead {
            Layout.fillWidth: true
            text: root.telling ? qsTr("Fortæl om din kollega") : root.meeting.block.title ?? ""
            hint: root.telling ? qsTr("Tryk på den, der fortæller. Så ser I, hvad kollegaen sagde.")
                : pairs.pairs.length === 0 ? qsTr("Træk par. Er I et ulige antal, bliver det ene par til tre.")
                : qsTr("Tryk på den, der bliver spurgt, og skriv svarene.")
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !root.telling && pairs.pairs.length > 0
            columns: root.compact ? 1 : root.wide ? 3 : 2
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            Repeater {
                model: pairs.pairs.length

                PairCard {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    members: pairs.pairs[index] ?? []
                    chosen: root.meeting.speaker
                    onPicked: id => root.meeting.giveWord(id)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            PrimaryButton {
                objectName: "drawPairs"
                visible: !root.telling && pairs.pairs.length === 0
                iconName: "groups"
                text: qsTr("Træk par")
                onClicked: pairs.draw()
            }
            SecondaryButton {
                objectName: "drawAgain"
                visible: !root.telling && pairs.pairs.length > 0
                iconName: "sync"
                text: qsTr("Træk om")
                onClicked: pairs.draw()
            }
            PrimaryButton {
                objectName: "tellAll"
                visible: !root.telling && pairs.pairs.length > 0
                iconName: "speak"
                text: qsTr("Fortæl for alle")
                onClicked: pairs.tell(true)
            }
            SecondaryButton {
                visible: root.telling
                iconName: "back"
                text: qsTr("Tilbage til parrene")
                onClicked: pairs.tell(false)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide && root.telling ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.gap

            ColleagueCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: root.seat !== undefined && pairs.pairs.length > 0
                services: root.services
                meeting: root.meeting
                reading: root.telling
                about: root.telling ? pairs.presentedBy(root.meeting.speaker) : root.meeting.speaker
                by: root.telling ? root.meeting.speaker : pairs.presenterOf(root.meeting.speaker)
            }
            TurnTable {
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                Layout.preferredWidth: Math.min(root.width - 2 * Theme.space.l, Theme.size.listPane)
                Layout.maximumWidth: Layout.preferredWidth
                visible: root.telling
                services: root.services
                meeting: root.meeting
            }
        }
    }
}
