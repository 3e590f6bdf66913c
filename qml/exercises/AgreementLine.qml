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

    readonly property string owner: agreement?.owner_name ?? "" // the row goes before its line
    readonly property string dueOn: agreement?.due_on ?? ""
    readonly property bool ownerMissing: !agreement?.owner_id
    readonly property bool dateMissing: dueOn.length === 0

    text: agreement?.text || qsTr("Ikke skrevet endnu")
    titleLinesMax: 8
    functionCode: agreement?.owner_function ?? ""
    remark: [ownerMissing ? qsTr("Mangler en ansvarlig") : owner,
        dateMissing ? qsTr("Mangler en dato") : qsTr("senest %1").arg(services.words.dayOf(dueOn)), status]
        .filter(part => part.length > 0).join(" · ")
    iconName: ownerMissing || dateMissing ? "warning" : "agreements"
}
