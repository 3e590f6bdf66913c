// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Components
import Tovholder.ViewModels

/// A button that opens what stood in a record before; not there while nothing was changed.
QuietButton {
    id: root

    required property AppServices services
    required property string entity
    required property string recordId

    readonly property WordList words: services.words
    /// Something else stood there before.
    readonly property bool changed: history.entries.length > 0

    function whoAndWhen(entry: var): string {
        const who = entry.here ? qsTr("på denne enhed") : [entry.by, entry.device].filter(part => part).join(", ")
        const when = qsTr("%1 kl. %2").arg(root.words.day(entry.at)).arg(root.words.clockTime(entry.at))
        return who.length > 0 ? qsTr("Rettet %1 · %2").arg(when).arg(who) : qsTr("Rettet %1").arg(when)
    }

    objectName: "history"
    visible: changed
    text: qsTr("Se, hvad der stod før")
    iconName: "clock"
    onClicked: dialog.open()

    RecordHistoryViewModel {
        id: history
        services: root.services
        entity: root.entity
        recordId: root.recordId
    }
    Dialog {
        id: dialog
        title: qsTr("Det stod der før")

        Repeater {
            model: dialog.opened ? history.entries : []

            Card {
                id: entry

                required property var modelData
                required property int index

                readonly property bool binned: modelData.field === "deleted_at"

                Layout.fillWidth: true
                title: binned ? qsTr("Papirkurven") : root.words.field(root.entity, modelData.field)

                CaptionText {
                    Layout.fillWidth: true
                    text: root.whoAndWhen(entry.modelData)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: {
                        if (entry.binned)
                            return entry.modelData.text.length > 0 ? qsTr("Den lå i papirkurven.") : qsTr("Den var fremme.")
                        return entry.modelData.text.length > 0 ? entry.modelData.text : qsTr("Intet")
                    }
                }
                SecondaryButton {
                    objectName: "restore" + entry.index
                    Layout.fillWidth: true
                    text: qsTr("Skriv det tilbage")
                    onClicked: {
                        dialog.close()
                        history.restore(entry.index)
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Her står det, som denne enhed har set. Det kan hentes uden forbindelse.")
        }
        buttons: SecondaryButton {
            text: qsTr("Luk")
            onClicked: dialog.close()
        }
    }
}
