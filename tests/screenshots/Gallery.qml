// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components

/// Every component in its states, for looking at.
Rectangle {
    id: root

    readonly property var seats: [
        { id: "1", name: "Lone Brink", functionCode: "boligsocial", functionWord: "Boligsocial", spoken: true },
        { id: "2", name: "Per Holt", functionCode: "drift", functionWord: "Drift", spoken: false },
        { id: "3", name: "Amina Dal", functionCode: "byggeteknisk", functionWord: "Byggeteknisk", spoken: false },
        { id: "4", name: "Jens Eng", functionCode: "genhusning", functionWord: "Genhusning", spoken: true },
        { id: "5", name: "Sofie Kjær", functionCode: "udlejning", functionWord: "Udlejning", absent: true }
    ]
    readonly property var themes: [
        { code: "a", word: "Fællesarealer" }, { code: "b", word: "Beboerdemokrati" }, { code: "c", word: "Samarbejdspartnere" }
    ]

    property bool dark: false

    color: Theme.color.ground

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            title: "Erfaringsgruppen på Skovparken"
            subtitle: "Fjerde møde, torsdag 24. april"
            canGoBack: true

            SyncChip { text: "Gemt her 10.42"; iconName: "here"; photosText: "2 af 5 billeder sendt"; compact: root.width < Theme.compactBelow }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            NavigationRail {
                Layout.fillHeight: true
                visible: root.width >= Theme.compactBelow
                current: "today"
                places: bar.places
            }
            ScrollColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                widthMax: 1200

                GridLayout {
                    Layout.fillWidth: true
                    columns: root.width < 1000 ? 1 : 2
                    columnSpacing: Theme.space.gap
                    rowSpacing: Theme.space.gap

                    Card {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: "Knapper"

                        Flow {
                            Layout.fillWidth: true
                            spacing: Theme.space.s
                            PrimaryButton { text: "Start mødet"; iconName: "play" }
                            SecondaryButton { text: "Se referatet" }
                            QuietButton { text: "Tilføj aftale"; iconName: "plus" }
                            DangerButton { text: "Slet" }
                            PrimaryButton { text: "Kan ikke nu"; enabled: false }
                            IconButton { text: "Indstillinger"; iconName: "settings" }
                        }
                        Banner { Layout.fillWidth: true; text: "Ingen forbindelse. Alt er gemt her og sendes senere." }
                        Banner { Layout.fillWidth: true; mood: "warn"; text: "Gruppen mangler en fra genhusning."; actionText: "Tilføj" }
                        Banner { Layout.fillWidth: true; mood: "critical"; text: "Der er ikke mere plads på tabletten. Slet noget, så kan der skrives igen." }
                        ProgressBar { Layout.fillWidth: true; text: "Sender 12 af 40"; done: 12; total: 40; cancellable: true }
                    }
                    Card {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: "Felter"

                        TextField { Layout.fillWidth: true; label: "Navn"; text: "Skovparken"; savedText: "Gemt på tabletten 10.42" }
                        TextField { Layout.fillWidth: true; label: "Note"; text: "010190-1234"; message: "Det ligner et CPR-nummer. Fjern det, før du går videre." }
                        SearchField { Layout.fillWidth: true; text: "cykel" }
                        TextArea { Layout.fillWidth: true; label: "Hvad aftalte I?"; placeholder: "Skriv aftalen, som I siger den" }
                        DateField { Layout.fillWidth: true; label: "Senest"; day: "2027-04-24" }
                        TimeField { Layout.fillWidth: true; label: "Kl."; time: "13:30" }
                        Picker { Layout.fillWidth: true; label: "Tema"; choices: root.themes; chosen: "b" }
                        ChoiceChips { Layout.fillWidth: true; label: "Tema"; choices: root.themes; chosen: ["a"] }
                    }
                    Card {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: "Aftaler"
                        functionCode: "drift"

                        Flow {
                            Layout.fillWidth: true
                            spacing: Theme.space.s
                            FunctionBadge { functionCode: "boligsocial"; text: "Boligsocial" }
                            FunctionBadge { functionCode: "drift"; text: "Drift" }
                            FunctionBadge { functionCode: "byggeteknisk"; text: "Byggeteknisk" }
                            FunctionBadge { functionCode: "genhusning"; text: "Genhusning" }
                            FunctionBadge { functionCode: "udlejning"; text: "Udlejning" }
                            FunctionBadge { functionCode: "ledelse"; text: "Ledelse" }
                        }
                        Flow {
                            Layout.fillWidth: true
                            spacing: Theme.space.s
                            StatusBadge { text: "Aftalt" }
                            StatusBadge { text: "Gennemført"; mood: "good" }
                            StatusBadge { text: "Over tiden"; mood: "warn" }
                            StatusBadge { text: "Opgivet"; mood: "bad" }
                            FunctionChip { text: "Drift"; functionCode: "drift"; checked: true }
                            FunctionChip { text: "Udlejning"; functionCode: "udlejning" }
                        }
                        ListRow {
                            Layout.fillWidth: true
                            text: "Driften fortæller de nye beboere om bestyrelsen, når de flytter ind"
                            remark: "Per Holt · senest 24.4.2027"
                            functionCode: "drift"
                            StatusBadge { text: "Aftalt" }
                        }
                        ListRow { Layout.fillWidth: true; text: "Cykelkælderen i opgang 4"; remark: "Set i går"; iconName: "camera"; current: true }
                        EmptyState { Layout.fillWidth: true; text: "Her er ingen aftaler endnu."; actionText: "Tilføj aftale"; iconName: "agreements" }
                    }
                    Card {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        title: "Rundt om bordet"

                        PromptText { Layout.fillWidth: true; text: "Hvornår er samarbejdet med afdelingsbestyrelsen godt?" }
                        TurnRing { Layout.alignment: Qt.AlignHCenter; Layout.preferredWidth: Math.min(400, root.width - 100); Layout.preferredHeight: Layout.preferredWidth; seats: root.seats; speaker: "2" }
                        Flow {
                            Layout.fillWidth: true
                            spacing: Theme.space.gap
                            MeetingClock { secondsTotal: 1200; secondsLeft: 754 }
                            MeetingClock { secondsTotal: 1200; secondsLeft: 200 }
                            MeetingClock { secondsTotal: 1200; secondsLeft: -75 }
                        }
                    }
                }
                SideBySide {
                    Layout.fillWidth: true
                    versions: [{ title: "Står der nu", by: "Per Holt · i går kl. 14.10", text: "En årlig tur til et andet område.", marked: "<b><u>En</u></b> årlig tur til et andet område.", action: "Behold denne", code: "behold" },
                        { title: "Den anden", by: "Lone Brink · i går kl. 14.12", text: "To årlige ture til et andet område.", marked: "<b><u>To</u></b> årlige ture til et andet område.", action: "Behold den anden", code: "vaelg_anden" }]
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.s
                    Repeater {
                        model: ["today", "groups", "person", "camera", "image", "agreements", "more", "area", "search", "tray", "sync", "settings", "plus", "minus", "check", "close", "back", "forward", "down", "up", "calendar", "clock", "warning", "info", "critical", "here", "headoffice", "sending", "rejected", "disputed", "offline", "trash", "undo", "edit", "heart", "wrench", "ruler", "box", "key", "flag", "filter", "download", "mail", "document", "print", "play", "pause", "speak", "star", "link", "list", "matrix", "timeline", "lightbulb", "book", "eye", "menu", "globe", "sun", "moon", "text", "glove", "lock", "signout", "checklist", "cake", "skip", "expand", "building", "archive", "merge", "wait"]
                        Icon { required property string modelData; width: 40; height: 40; name: modelData; color: Theme.color.text }
                    }
                }
            }
        }
        NavigationBar {
            id: bar
            Layout.fillWidth: true
            visible: root.width < Theme.compactBelow
            current: "today"
            places: [{ page: "today", word: "I dag", icon: "today" }, { page: "groups", word: "Grupper", icon: "groups" },
                { page: "capture", word: "Registrér", icon: "camera" }, { page: "agreements", word: "Aftaler", icon: "agreements", waiting: 3 },
                { page: "more", word: "Mere", icon: "more" }]
        }
    }
}
