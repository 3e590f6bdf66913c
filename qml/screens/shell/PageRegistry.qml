// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Every page of the app. A screen is known here by its name; add one line for a new one.
/// place: "bar" stands in the navigation, "more" in the list of Mere, "deep" is opened from another page.
/// full: the navigation is hidden, as in a meeting.
QtObject {
    id: root

    readonly property var pages: [
        { page: "today", word: qsTr("I dag"), icon: "today", source: "TodayScreen.qml", place: "bar", full: false },
        { page: "groups", word: qsTr("Grupper"), icon: "groups", source: "GroupsScreen.qml", place: "bar", full: false },
        { page: "capture", word: qsTr("Registrér"), icon: "camera", source: "CaptureScreen.qml", place: "bar", full: false },
        { page: "agreements", word: qsTr("Aftaler"), icon: "agreements", source: "AgreementsScreen.qml", place: "bar", full: false },
        { page: "more", word: qsTr("Mere"), icon: "more", source: "MoreScreen.qml", place: "bar", full: false },
        { page: "tray", word: qsTr("Bakken"), icon: "tray", source: "TrayScreen.qml", place: "more", full: false },
        { page: "area", word: qsTr("Område"), icon: "area", source: "AreaScreen.qml", place: "more", full: false },
        { page: "playbooks", word: qsTr("Forløb"), icon: "book", source: "PlaybooksScreen.qml", place: "more", full: false },
        { page: "search", word: qsTr("Søg"), icon: "search", source: "SearchScreen.qml", place: "more", full: false },
        { page: "sync", word: qsTr("Gemt og sendt"), icon: "sync", source: "SyncScreen.qml", place: "more", full: false },
        { page: "settings", word: qsTr("Indstillinger"), icon: "settings", source: "SettingsScreen.qml", place: "more", full: false },
        { page: "playbook", word: qsTr("Ret et forløb"), icon: "edit", source: "PlaybookEditorScreen.qml", place: "deep", full: false },
        { page: "meeting", word: qsTr("Mødet"), icon: "play", source: "MeetingScreen.qml", place: "deep", full: true },
        { page: "rehearsal", word: qsTr("Prøv et møde"), icon: "play", source: "RehearsalScreen.qml", place: "deep", full: true }
    ]

    function entry(page: string): var {
        return root.pages.find(candidate => candidate.page === page) ?? root.pages[0]
    }
    function placed(place: string): var {
        return root.pages.filter(candidate => candidate.place === place)
    }
    /// The places of the navigation: with room for all of them nothing hides under Mere.
    function places(roomForAll: bool): var {
        return roomForAll ? root.pages.filter(candidate => candidate.place !== "deep" && candidate.page !== "more") : placed("bar")
    }
    /// Which of these places a page belongs under.
    function tabOf(page: string, trail: var, places: var): string {
        const first = trail.length > 0 ? trail[0].page : page
        const stands = candidate => places.some(place => place.page === candidate)
        return stands(page) ? page : stands(first) ? first : "more"
    }
}
