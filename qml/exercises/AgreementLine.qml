// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components
import Tovholder.ViewModels

/// An agreement to read: what, who, when; and in words what it lacks. Bind `agreement` to a row of an agreements query.
ListRow {
    id: root

    required property AppServices services
    required property var agreement
    /// How it stands, as a word under it; empty where it is shown otherwise.
    property string status: ""

    readonly property string dueOn: agreement?.due_on ?? "" // the row goes before its line
    readonly property bool ownerMissing: !agreement?.owner_id
    readonly property bool dateMissing: dueOn.length === 0
    readonly property string who: ownerMissing ? qsTr("Mangler en ansvarlig") : agreement?.owner_name ?? ""
    readonly property string when: dateMissing ? qsTr("Mangler en dato") : qsTr("senest %1").arg(services.words.dayOf(dueOn))

    text: agreement?.text || qsTr("Ikke skrevet endnu")
    titleLinesMax: 8
    functionCode: agreement?.owner_function ?? ""
    remark: who + " · " + when + (status.length > 0 ? " · " + status : "")
    iconName: ownerMissing || dateMissing ? "warning" : "agreements"
}
