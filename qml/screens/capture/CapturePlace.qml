// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// Where it was seen, as the last one was. The area is settled once the observation is in the store: it lives there.
ColumnLayout {
    id: root

    required property AppServices services
    required property CaptureViewModel capture
    required property RecordEditor editor

    readonly property var values: editor.values

    spacing: Theme.space.gap

    Picker {
        Layout.fillWidth: true
        visible: root.capture.areas.length > 1
        enabled: !root.editor.exists
        label: qsTr("Område")
        help: enabled ? "" : qsTr("Området ligger fast, når du er begyndt.")
        choices: root.capture.areas
        chosen: root.capture.area
        onPicked: code => root.capture.chooseArea(code)
    }
    Picker {
        Layout.fillWidth: true
        visible: root.capture.departments.length > 0
        label: qsTr("Afdeling")
        choices: root.capture.departments
        chosen: root.values.department_id ?? ""
        onPicked: code => root.editor.choose("department_id", code)
    }
    RecordLine {
        Layout.fillWidth: true
        services: root.services
        editor: root.editor
        fieldName: "place"
        label: qsTr("Sted")
        placeholder: qsTr("Opgang 4, kælder")
        help: qsTr("Et fælles sted: opgang, kælder, gård. Aldrig en lejlighed.")
    }
}
