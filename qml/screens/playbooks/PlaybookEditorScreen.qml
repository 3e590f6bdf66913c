// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A draft of a course: its meetings and blocks, the form of the one that is chosen, and its publication. Opened with
/// { draft }; everything is kept as it is typed.
AppScreen {
    id: root

    /// Where there is no room for both, the form is shown instead of the outline.
    property bool formOpen: false
    readonly property bool wide: width >= Theme.expandedFrom - Theme.size.rail
    readonly property string saved: editor.pending ? qsTr("Gemmer …")
        : editor.savedAt > 0 ? qsTr("Kladde, gemt her %1").arg(services.words.clockTime(editor.savedAt)) : qsTr("Kladde, kun på denne enhed")
    readonly property PlaybookEditorViewModel editor: PlaybookEditorViewModel {
        services: root.services
        draftId: root.navigator.about.draft ?? ""
        onRemoved: root.navigator.tell(qsTr("Det er taget ud af forløbet."), () => root.editor.undoRemove())
        onPublished: version => {
            root.navigator.tell(qsTr("Udgave %1 er delt. De andre enheder får den, næste gang de henter.").arg(version), null)
            root.navigator.back()
        }
    }

    function show(place: string, part: string) {
        root.formOpen = true
        root.editor.choose(place, part)
    }

    title: compact ? qsTr("Ret et forløb") : editor.title.length > 0 ? editor.title : qsTr("Uden navn")
    subtitle: saved
    Component.onCompleted: {
        if (navigator.about.place)
            show(navigator.about.place, "about") // back from a rehearsal
    }
    actions: PrimaryButton {
        objectName: "publish"
        visible: root.editor.exists && root.services.headOffice
        text: qsTr("Del med alle")
        iconName: "headoffice"
        onClicked: publishing.open()
    }

    PublishDialog {
        id: publishing
        editor: root.editor
        onPlaceWanted: (place, part) => root.show(place, part)
    }
    AddBlockDialog {
        id: adding
        editor: root.editor
        onAdded: root.formOpen = true
    }
    ListDetail {
        anchors.fill: parent
        visible: root.editor.exists
        detailOpen: root.formOpen

        list: PlaybookOutline {
            anchors.fill: parent
            editor: root.editor
            beside: root.wide
            onOpened: root.formOpen = true
        }
        detail: [
            PlaybookForm {
                anchors.fill: parent
                anchors.topMargin: back.visible ? back.height : 0
                editor: root.editor
                navigator: root.navigator
                onBlockWanted: adding.open()
            },
            QuietButton {
                id: back
                objectName: "backToOutline"
                visible: !root.wide && root.formOpen
                text: qsTr("Alle punkter")
                iconName: "back"
                onClicked: root.formOpen = false
            }
        ]
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.editor.loaded && !root.editor.exists
        iconName: "book"
        text: qsTr("Kladden findes ikke på denne enhed. Begynd en ny fra listen over forløb.")
        actionText: qsTr("Gå til forløb")
        onTriggered: root.navigator.start("playbooks")
    }
}
