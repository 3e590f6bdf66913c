// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The agreements of one theme, to be read aloud.
Card {
    id: root

    required property AppServices services
    required property string word
    required property LiveQueryModel agreements

    title: word
    spacing: Theme.space.s

    BodyText {
        Layout.fillWidth: true
        visible: root.agreements.ready && root.agreements.count === 0
        text: qsTr("Her er ingen aftaler endnu.")
        color: Theme.color.textMuted
    }
    Repeater {
        model: root.agreements

        AgreementLine {
            id: line

            required property var model

            Layout.fillWidth: true
            services: root.services
            agreement: model
            status: root.width < Theme.size.dialog ? root.services.words.of("agreement", "status", model?.status ?? "") : ""
            opens: false
            hoverEnabled: false
            focusPolicy: Qt.NoFocus

            AgreementStatus {
                visible: root.width >= Theme.size.dialog
                services: root.services
                status: line.model?.status ?? ""
            }
        }
    }
}
