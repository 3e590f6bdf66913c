// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// What whoever sent an observation is told: the meeting that it opens, what was agreed, and the reply.
ColumnLayout {
    id: root

    /// A row with the columns of queries::observations.
    required property var observation

    spacing: Theme.space.s
    visible: observation.agreed.length > 0 || observation.reply.length > 0 || (observation.status === "valgt" && observation.meeting_title.length > 0)

    component Told: ColumnLayout {
        id: told

        required property string label
        required property string text

        Layout.fillWidth: true
        visible: text.length > 0
        spacing: 0

        CaptionText {
            Layout.fillWidth: true
            text: told.label
        }
        BodyText {
            Layout.fillWidth: true
            text: told.text
        }
    }

    Told {
        label: qsTr("Åbner mødet")
        text: root.observation.status === "valgt" ? root.observation.meeting_title : ""
    }
    Told {
        label: qsTr("Det blev aftalt")
        text: root.observation.agreed
    }
    Told {
        label: qsTr("Svar fra tovholderen")
        text: root.observation.reply
    }
}
