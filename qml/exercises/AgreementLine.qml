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

    readonly property bool ownerMissing: agreement.owner_id.length === 0
    readonly property bool dateMissing: agreement.due_on.length === 0

    text: agreement.text.length > 0 ? agreement.text : qsTr("Ikke skrevet endnu")
    titleLinesMax: 8
    functionCode: agreement.owner_function
    remark: [ownerMissing ? qsTr("Mangler en ansvarlig") : agreement.owner_name,
        dateMissing ? qsTr("Mangler en dato") : qsTr("senest %1").arg(services.words.dayOf(agreement.due_on)), status]
        .filter(part => part.length > 0).join(" · ")
    iconName: ownerMissing || dateMissing ? "warning" : "agreements"
}
