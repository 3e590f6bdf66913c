// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What narrows the list of agreements: words and status in sight, the rest behind a button.
ColumnLayout {
    id: root

    required property AppServices services
    required property AgreementsViewModel agreements
    property bool open: false

    /// The rest would push the list away, and opens above it.
    readonly property bool narrow: width < Theme.compactBelow

    spacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        SearchField {
            Layout.fillWidth: true
            placeholder: qsTr("Søg i aftalerne")
            text: root.agreements.words
            onEdited: text => root.agreements.words = text
        }
        IconButton {
            iconName: "filter"
            text: root.open ? qsTr("Skjul filtre") : qsTr("Vis filtre")
            iconColor: root.open || root.agreements.narrowed ? Theme.color.accent : Theme.color.text
            onClicked: {
                if (root.narrow)
                    sheet.open()
                else
                    root.open = !root.open
            }
        }
    }
    ChoiceChips {
        Layout.fillWidth: true
        choices: [{ code: "aabne", word: qsTr("Åbne") }, { code: "gennemfoert", word: qsTr("Gennemført") }, { code: "opgivet", word: qsTr("Opgivet") }]
        chosen: root.agreements.status.length > 0 ? [root.agreements.status] : []
        clearable: true
        onPicked: chosen => root.agreements.status = chosen[0] ?? ""
    }
    Chip {
        visible: root.agreements.meeting.length > 0
        checkable: false
        checked: true
        iconName: "close"
        text: qsTr("Kun fra ét møde")
        Accessible.description: qsTr("Et tryk viser også aftaler fra andre møder")
        onClicked: root.agreements.meeting = ""
    }
    AgreementPickers {
        Layout.fillWidth: true
        visible: root.open && !root.narrow
        services: root.services
        agreements: root.agreements
    }
    Dialog {
        id: sheet
        title: qsTr("Filtre")
        buttons: PrimaryButton {
            text: qsTr("Vis aftalerne")
            onClicked: sheet.close()
        }

        AgreementPickers {
            Layout.fillWidth: true
            services: root.services
            agreements: root.agreements
        }
    }
}
