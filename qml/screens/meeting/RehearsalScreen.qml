// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A meeting tried out with a group that does not exist. Opened with nothing, with { course }, with { course, template }, for a
/// planned meeting also with { planned, playbook }, for a draft with { draft, template }; nothing that is done here is kept.
FocusScope {
    id: root

    required property AppServices services
    required property Navigator navigator

    readonly property string course: navigator.about.course ?? ""
    readonly property bool begun: rehearsal.meetingId.length > 0

    Component.onCompleted: {
        if (navigator.about.draft)
            rehearsal.beginDraft(navigator.about.draft, navigator.about.template)
        else if (navigator.about.planned)
            rehearsal.beginPlanned(course, navigator.about.template, navigator.about.playbook)
        else if (course.length > 0 && navigator.about.template)
            rehearsal.begin(course, navigator.about.template)
    }

    ColumnLayout {
        anchors.fill: parent
        visible: root.begun
        spacing: 0

        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space.s
            text: qsTr("Prøve med en gruppe, der ikke findes. Intet af det, I gør her, bliver gemt.")
            actionText: qsTr("Slut prøven")
            onTriggered: root.navigator.back()
        }
        Loader {
            id: held
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
        }
    }
    AppScreen {
        anchors.fill: parent
        visible: !root.begun
        services: root.services
        navigator: root.navigator
        title: qsTr("Prøv et møde")
        subtitle: qsTr("Se, hvordan det går for sig, før I mødes")

        ScrollColumn {
            anchors.fill: parent

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Vælg et møde. I får en gruppe på fem, der ikke findes, og kan trykke på alt. Intet bliver gemt eller sendt.")
                color: Theme.color.textMuted
            }
            InlineMessage {
                Layout.fillWidth: true
                visible: rehearsal.problem.length > 0
                text: rehearsal.problem
            }
            Repeater {
                model: rehearsal.meetings

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    objectName: "rehearse_" + modelData.template
                    visible: root.course.length === 0 || modelData.course === root.course
                    iconName: "play"
                    text: modelData.title
                    remark: [root.course.length === 0 ? modelData.courseWord : "", modelData.question, qsTr("%1 min.").arg(modelData.minutes)]
                        .filter(part => part).join(" · ")
                    onClicked: rehearsal.begin(modelData.course, modelData.template)
                }
            }
        }
    }
    Connections {
        target: rehearsal.rehearsed
        function onDone(sentence: string) {
            root.navigator.tell(sentence, () => rehearsal.rehearsed.undo())
        }
        function onWriteFailed(sentence: string) {
            root.navigator.tell(sentence, null)
        }
        function onRemoved(entity: string, id: string) {
            root.navigator.tell(qsTr("Slettet: %1").arg(root.services.words.entity(entity).toLowerCase()), () => rehearsal.rehearsed.undoRemove(entity, id))
        }
    }
    RehearsalViewModel { // stands last, so that what works with it is taken down first
        id: rehearsal
        services: root.services
        onBegun: {
            if (meetingId.length > 0)
                held.setSource("MeetingScreen.qml", { services: rehearsed, navigator: root.navigator, meetingId: meetingId })
        }
    }
}
