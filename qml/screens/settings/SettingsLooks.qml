// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// Language, colours, gloves, text size and movement. Each choice shows at once, all over the app.
Card {
    id: root

    required property AppSettings settings

    title: qsTr("Udseende")

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Sprog")
        choices: [{ code: "da", word: "Dansk" }, { code: "en", word: "English" }]
        chosen: [root.settings.language]
        onPicked: chosen => root.settings.language = chosen[0]
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Farver")
        choices: [{ code: "system", word: qsTr("Som enheden") }, { code: "light", word: qsTr("Lyse"), icon: "sun" }, { code: "dark", word: qsTr("Mørke"), icon: "moon" }]
        chosen: [root.settings.theme]
        onPicked: chosen => root.settings.theme = chosen[0]
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Knapper")
        help: qsTr("Handsker gør alt, der kan trykkes på, større.")
        choices: [{ code: "bare", word: qsTr("Almindelige") }, { code: "gloves", word: qsTr("Handsker"), icon: "glove" }]
        chosen: [root.settings.gloves ? "gloves" : "bare"]
        onPicked: chosen => root.settings.gloves = chosen[0] === "gloves"
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Tekstens størrelse")
        choices: [{ code: "1", word: "100 %" }, { code: "1.25", word: "125 %" }, { code: "1.5", word: "150 %" }, { code: "2", word: "200 %" }]
        chosen: [String(root.settings.textScale)]
        onPicked: chosen => root.settings.textScale = Number(chosen[0])
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Bevægelse på skærmen")
        choices: [{ code: "system", word: qsTr("Som enheden") }, { code: "less", word: qsTr("Mindre bevægelse") }]
        chosen: [root.settings.reduceMotion ? "less" : "system"]
        onPicked: chosen => root.settings.reduceMotion = chosen[0] === "less"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Sådan ser teksten ud. Aftalen mangler en ansvarlig. Vælg en person.")
    }
}
