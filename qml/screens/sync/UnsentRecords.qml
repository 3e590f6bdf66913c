// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// What is saved here and not at head office yet.
Card {
    id: root

    required property AppServices services
    /// The columns of queries::unsent.
    required property LiveQueryModel records
    readonly property int hidden: services.sync.waiting - records.count

    signal moreWanted

    title: qsTr("%n venter på at blive sendt", "", services.sync.waiting)
    spacing: 0

    Repeater {
        model: root.records

        ListRow {
            required property var model

            readonly property string kind: root.services.words.entity(model.entity)

            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            opens: false
            hoverEnabled: false
            focusPolicy: Qt.NoFocus
            iconName: model.state === "sending" ? "sending" : "here"
            text: model.title.length > 0 ? model.title : kind
            remark: qsTr("%1 · %2").arg(kind).arg(root.services.words.whereState(model.state === "sending" ? "sender" : "gemt_her"))
        }
    }
    SecondaryButton {
        visible: root.hidden > 0
        iconName: "down"
        text: qsTr("Vis flere. %n ses ikke endnu.", "", root.hidden)
        onClicked: root.moreWanted()
    }
}
