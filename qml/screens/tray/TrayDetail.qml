// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.Exercises
import Tovholder.ViewModels

/// One observation in the tray: what was seen, which meeting it opens, and the reply.
ScrollColumn {
    id: root

    required property AppServices services
    required property TrayViewModel tray

    readonly property var observation: tray.observation
    readonly property var values: editor.values
    readonly property WordList words: services.words
    readonly property string seen: qsTr("%1 kl. %2 · %3").arg(words.day(observation.seen_at)).arg(words.clockTime(observation.seen_at)).arg(observation.author_name)
    readonly property string where: [observation.area_name, observation.department_name, observation.place].filter(part => part).join(" · ")

    RecordEditor {
        id: editor
        services: root.services
        entity: "observation"
        recordId: root.tray.selected
    }

    HeadingText {
        Layout.fillWidth: true
        text: root.observation.text.length > 0 ? root.observation.text : qsTr("Uden tekst")
    }
    CaptionText {
        Layout.fillWidth: true
        text: root.where
    }
    CaptionText {
        Layout.fillWidth: true
        text: root.seen
    }
    ObservationState {
        Layout.fillWidth: true
        services: root.services
        observation: root.observation
    }
    StatusBadge {
        visible: root.observation.theme.length > 0
        mood: "info"
        iconName: "flag"
        text: root.words.of("observation", "theme", root.observation.theme)
    }
    PhotoStrip {
        Layout.fillWidth: true
        visible: root.tray.photos.count > 0
        services: root.services
        photos: root.tray.photos
    }
    TrayMeetings {
        Layout.fillWidth: true
        services: root.services
        tray: root.tray
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Svar")

        BodyText {
            Layout.fillWidth: true
            visible: root.observation.agreed.length > 0
            text: qsTr("Det blev aftalt: %1").arg(root.observation.agreed)
        }
        RecordText {
            objectName: "reply"
            Layout.fillWidth: true
            services: root.services
            editor: editor
            fieldName: "reply"
            label: qsTr("Til %1").arg(root.observation.author_name)
            placeholder: qsTr("Hvad blev der aftalt, og hvornår sker det?")
        }
        PrimaryButton {
            objectName: "close"
            text: qsTr("Markér som besvaret")
            iconName: "check"
            enabled: (root.values.reply ?? "").length > 0 && editor.problem.length === 0
            hint: qsTr("Sagen går ud af bakken")
            onClicked: {
                editor.flush()
                root.tray.close()
            }
        }
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "observation"
        recordId: root.tray.selected
    }
}
