// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Search as one types, over everything that was written.
AppScreen {
    id: root

    readonly property SearchViewModel search: SearchViewModel {
        services: root.services
        words: root.navigator.about.words ?? ""
        onFound: (page, about) => root.navigator.open(page, about)
    }

    title: qsTr("Søg")
    Component.onCompleted: field.edit()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SearchField {
            id: field
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.readable + 2 * Theme.space.l
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.space.l
            Layout.rightMargin: Theme.space.l
            Layout.topMargin: Theme.space.s
            placeholder: qsTr("Skriv et ord")
            text: root.search.words
            onEdited: text => root.search.words = text
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            InlineMessage {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.search.problem
            }
            CaptionText {
                Layout.fillWidth: true
                visible: root.search.count > 0
                text: qsTr("%n steder", "", root.search.count)
                Accessible.role: Accessible.AlertMessage
            }
            Repeater {
                model: root.search.kinds

                SearchHits {
                    id: hits

                    required property var modelData

                    Layout.fillWidth: true
                    kind: modelData
                    onOpened: id => root.search.open(hits.modelData.entity, id)
                }
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                visible: root.search.ready && root.search.count === 0
                iconName: "search"
                text: root.search.words.trim().length > 0
                    ? qsTr("Ingen har skrevet noget med »%1«.").arg(root.search.words.trim())
                    : qsTr("Søg i noter, aftaler, historier, samarbejdspartnere og det, I har set i området.")
                actionText: root.search.words.trim().length > 0 ? qsTr("Ryd søgningen") : ""
                onTriggered: field.clear()
            }
        }
    }
}
