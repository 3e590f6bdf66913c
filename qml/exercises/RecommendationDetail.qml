// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A recommendation under the group's hands: what to ask, where the area stands, what the group will do, what shows it.
ColumnLayout {
    id: root

    required property AppServices services
    required property RecommendationsViewModel check
    /// One of its tiles.
    required property var tile
    /// What shows it can be opened from here.
    property bool evidenceOpens: false

    signal evidenceWanted(entity: string, record: string)

    component Field: NoteField {
        Layout.fillWidth: true
        services: root.services
        entity: "recommendation"
        recordId: root.tile.recordId ?? ""
        space: root.check.area
        initial: root.tile.initial ?? ({})
        linesMin: 2
        footed: false
    }

    spacing: Theme.space.m

    BodyText {
        Layout.fillWidth: true
        text: root.tile.about ?? ""
    }
    Repeater {
        model: root.tile.questions ?? []

        RowLayout {
            id: question

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                Layout.preferredWidth: Theme.size.iconSmall
                Layout.preferredHeight: Theme.size.iconSmall
                Layout.alignment: Qt.AlignTop
                name: "speak"
                color: Theme.color.textMuted
            }
            BodyText {
                Layout.fillWidth: true
                text: question.modelData
                color: Theme.color.textMuted
            }
        }
    }
    Field {
        objectName: "stands"
        fieldName: "stands"
        label: qsTr("Hvor står I?")
    }
    Field {
        objectName: "plan"
        fieldName: "plan"
        label: qsTr("Hvad vil I gøre?")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Det viser det")
        font: Theme.font.label
        color: Theme.color.textMuted
    }
    Repeater {
        model: root.tile.evidence?.length ?? 0

        ListRow {
            id: line

            required property int index
            readonly property var evidence: root.tile.evidence[index] ?? ({ id: "", title: "", word: "" })

            Layout.fillWidth: true
            text: evidence.title.length > 0 ? evidence.title : qsTr("Findes ikke på denne enhed")
            remark: evidence.word
            iconName: "link"
            opens: root.evidenceOpens && evidence.title.length > 0
            hoverEnabled: opens
            focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus
            onClicked: {
                if (opens)
                    root.evidenceWanted(evidence.entity, evidence.record)
            }

            IconButton {
                iconName: "close"
                text: qsTr("Tag sporet væk: %1").arg(line.text)
                onClicked: root.services.remove("evidence", line.evidence.id)
            }
        }
    }
    SecondaryButton {
        objectName: "addEvidence"
        iconName: "plus"
        text: qsTr("Find et spor")
        hint: qsTr("En aftale, en partner, en registrering eller en historie, der viser det")
        onClicked: picker.open()
    }
    EvidenceDialog {
        id: picker
        services: root.services
        check: root.check
        code: root.tile.code ?? ""
    }
    RecordFoot {
        Layout.fillWidth: true
        services: root.services
        entity: "recommendation"
        recordId: root.tile.recordId ?? ""
    }
}
