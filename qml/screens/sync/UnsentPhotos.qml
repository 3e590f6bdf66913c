// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Photos, counted on their own: how many are sent, and those that are not at both ends.
Card {
    id: root

    required property AppServices services
    /// The columns of queries::unsentPhotos.
    required property LiveQueryModel photos

    readonly property SyncStatus sync: services.sync

    signal retried(sha256: string)
    signal givenUp(sha256: string)

    /// What is told of one: where it is, and why it stays there.
    function told(state: string, reason: string, sent: double, bytes: double): string {
        if (state === "parked")
            return root.services.words.sentence(reason)
        if (state === "missing")
            return qsTr("Ligger hos hovedkontoret og er ikke hentet endnu.")
        return sent > 0 && bytes > 0 ? qsTr("%1 % er sendt.").arg(Math.floor(100 * sent / bytes)) : qsTr("Gemt her. Venter på at blive sendt.")
    }

    title: qsTr("%1 af %2 billeder sendt").arg(sync.photosSent).arg(sync.photos)

    ProgressBar {
        Layout.fillWidth: true
        visible: root.sync.photosSent < root.sync.photos
        text: qsTr("Billeder sendes for sig, når teksten er sendt.")
        done: root.sync.photosSent
        total: root.sync.photos
    }
    Repeater {
        model: root.photos

        GridLayout {
            id: line

            required property var model
            required property int index

            Layout.fillWidth: true
            columns: Theme.largeText && root.width < Theme.size.dialog ? 1 : 2
            columnSpacing: Theme.space.m
            rowSpacing: Theme.space.s

            PhotoThumb {
                Layout.alignment: Qt.AlignTop
                services: root.services
                sha256: line.model.id
                number: line.index + 1
                onClicked: large.show(line.model.id, line.index + 1)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                BodyText {
                    Layout.fillWidth: true
                    text: root.told(line.model.state, line.model.reason, line.model.sent_bytes, line.model.bytes)
                }
                RetryOrGiveUp {
                    Layout.fillWidth: true
                    visible: line.model.state === "parked"
                    giveUpText: qsTr("Opgiv billedet")
                    question: qsTr("Opgiv billedet?")
                    consequence: qsTr("Billedet fjernes fra enheden. Er det ikke sendt, findes det ingen andre steder.")
                    onRetried: root.retried(line.model.id)
                    onGivenUp: root.givenUp(line.model.id)
                }
            }
        }
    }
    PhotoLarge {
        id: large
        services: root.services
    }
}
