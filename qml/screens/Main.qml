// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Theme

/// The window. At first it shows its colours and the outline of the navigation, which take next to no time; the app
/// follows with its services.
Window {
    id: root

    /// The AppServices that everything works with; null until they are there. A plain object here, since its module takes
    /// longer to load than the window.
    property QtObject services: null
    /// The page to begin with.
    property string firstPage: "today"
    /// Told at the start, over the page; empty for nothing.
    property string notice: ""
    /// The operating system asks for the evening colours.
    property bool systemDark: false

    /// As the person set them, for the outline.
    property bool dark: systemDark
    property real textScale: 1
    property bool gloves: false

    readonly property bool narrow: width < look.compactBelow
    /// The first page is there.
    readonly property bool pageReady: shell.item?.pageReady ?? false

    width: look.windowWidth
    height: look.windowHeight
    minimumWidth: look.windowWidthMin
    minimumHeight: look.windowHeightMin
    visible: true
    title: shell.item?.title ?? "Tovholder"
    color: shell.item?.ground ?? look.ground
    onServicesChanged: shell.fill()

    StartLook {
        id: look
        dark: root.dark
        textScale: root.textScale
        gloves: root.gloves
    }
    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom }
        width: root.narrow ? parent.width : look.rail
        height: root.narrow ? look.bar : parent.height
        visible: shell.status !== Loader.Ready
        color: look.surface

        Rectangle {
            anchors { top: parent.top; right: parent.right }
            width: root.narrow ? parent.width : look.hairline
            height: root.narrow ? look.hairline : parent.height
            color: look.divider
        }
    }
    Loader {
        id: shell

        /// Makes the app, as soon as there is something to make it of.
        function fill() {
            if (root.services !== null && status === Loader.Null)
                setSource("Shell.qml", { services: root.services, firstPage: root.firstPage, notice: root.notice, systemDark: root.systemDark })
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: fill()
    }
}
