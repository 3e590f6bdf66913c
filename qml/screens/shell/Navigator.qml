// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Where the app is and how it got there. Screens call it; Main.qml shows the page.
QtObject {
    id: root

    /// The page that is shown, by its name in PageRegistry.
    property string page: "today"
    /// What the page is about: { groupId: "…" }.
    property var about: ({})
    readonly property bool canGoBack: trail.length > 0
    /// The pages behind this one: a list of { page, about }.
    property var trail: []

    /// Another page is to be seen, or the same about something else.
    signal shown
    /// Something was done: say so, and offer the way back when `undo` is a function.
    signal told(sentence: string, undo: var)

    /// Goes deeper; back() comes back here.
    function open(newPage: string, newAbout: var) {
        root.trail = root.trail.concat([{ page: root.page, about: root.about }])
        show(newPage, newAbout)
    }
    /// Goes to a place of the navigation; there is no way back from there.
    function start(newPage: string) {
        root.trail = []
        show(newPage, {})
    }
    function back() {
        if (!root.canGoBack)
            return
        const last = root.trail[root.trail.length - 1]
        root.trail = root.trail.slice(0, -1)
        show(last.page, last.about)
    }
    /// What was to be done here is done: back to where it was asked for, or to the start.
    function goOn() {
        if (root.canGoBack)
            back()
        else
            start("today")
    }
    function tell(sentence: string, undo: var) {
        root.told(sentence, undo)
    }
    function show(newPage: string, newAbout: var) {
        root.about = newAbout ?? {}
        root.page = newPage
        root.shown()
    }
}
