// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What fills the window: navigation, the page, and what is told about it.
T.Pane {
    id: root

    required property AppServices services
    /// The page to begin with.
    required property string firstPage
    /// Told at the start, over the page; empty for nothing.
    required property string notice
    /// The operating system asks for the evening colours.
    required property bool systemDark

    readonly property var entry: registry.entry(navigator.page)
    readonly property string theme: services.settings.theme
    readonly property bool dark: theme === "dark" || (theme === "system" && systemDark)
    /// For the window, which has no Theme of its own.
    readonly property color ground: Theme.color.ground
    readonly property string title: qsTr("%1 – Tovholder").arg(entry.word)
    readonly property bool narrow: width < Theme.compactBelow
    /// The first page is there.
    readonly property bool pageReady: loader.status === Loader.Ready

    /// Makes the page that the navigator names.
    function load() {
        loader.setSource(entry.source, { services: root.services, navigator: navigator })
    }

    function toggleFullScreen() {
        const window = root.Window.window
        window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }

    focus: true
    font: Theme.font.body
    Component.onCompleted: navigator.start(firstPage)

    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "atTable"; value: navigator.page === "meeting" || navigator.page === "rehearsal" }
    Binding { target: Theme; property: "gloves"; value: root.services.settings.gloves }
    Binding { target: Theme; property: "textScale"; value: root.services.settings.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: root.services.settings.reduceMotion || desktop.reduced }

    DesktopMotion { id: desktop }
    PageRegistry { id: registry }
    Navigator {
        id: navigator
        objectName: "navigator"
        onShown: root.load()
        onTold: (sentence, undo) => snackbar.show(sentence, undo)
    }
    Connections {
        target: root.services
        function onWriteFailed(sentence: string) {
            snackbar.show(sentence, null)
        }
        function onDone(sentence: string) {
            snackbar.show(sentence, () => root.services.undo())
        }
        function onRemoved(entity: string, id: string) {
            snackbar.show(qsTr("Slettet: %1").arg(root.services.words.entity(entity).toLowerCase()), () => root.services.undoRemove(entity, id))
        }
    }

    Shortcut { sequences: ["Alt+Left", "Back"]; enabled: navigator.canGoBack; onActivated: navigator.back() }
    Shortcut { sequences: ["Ctrl+F"]; onActivated: navigator.open("search", {}) }
    Shortcut { sequences: ["Ctrl+1"]; onActivated: navigator.start("today") }
    Shortcut { sequences: ["Ctrl+2"]; onActivated: navigator.start("groups") }
    Shortcut { sequences: ["Ctrl+3"]; onActivated: navigator.start("capture") }
    Shortcut { sequences: ["Ctrl+4"]; onActivated: navigator.start("agreements") }
    Shortcut { sequences: ["Ctrl+5"]; onActivated: navigator.start("more") }
    Shortcut { sequences: ["F11"]; onActivated: root.toggleFullScreen() }

    GridLayout {
        anchors.fill: parent
        columns: root.narrow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        NavigationRail {
            Layout.fillHeight: true
            visible: !root.narrow && !root.entry.full
            places: registry.places(root.height >= roomFor(registry.places(true).length))
            current: registry.tabOf(navigator.page, navigator.trail, places)
            onChosen: page => navigator.start(page)
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Banner {
                Layout.fillWidth: true
                Layout.margins: Theme.space.gap
                visible: root.notice.length > 0
                mood: "critical"
                text: root.notice
                actionText: qsTr("Forstået")
                onTriggered: root.notice = ""
            }
            Loader {
                id: loader
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
            }
        }
        NavigationBar {
            Layout.fillWidth: true
            visible: root.narrow && !root.entry.full
            places: registry.places(false)
            current: registry.tabOf(navigator.page, navigator.trail, places)
            onChosen: page => navigator.start(page)
        }
    }
    Snackbar {
        id: snackbar
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: (root.narrow && !root.entry.full ? Theme.size.bar : 0) + (loader.item?.barHeight ?? 0) + Theme.space.gap }
        width: Math.min(implicitWidth, root.width - 2 * Theme.space.gap)
    }
}
