// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// The agreements that the filters let through, the one that is due first at the top. The screen sets the delegate.
ListView {
    id: root

    required property AppServices services
    required property AgreementsViewModel agreements

    model: visible ? agreements.agreements : null // three views of one list, one at a time
    clip: true
    spacing: Theme.space.s
    leftMargin: Theme.space.gap
    rightMargin: Theme.space.gap
    bottomMargin: Theme.space.gap
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Aftaler")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.l
        visible: root.agreements.agreements.ready && root.count === 0
        iconName: "agreements"
        text: root.agreements.narrowed ? qsTr("Ingen aftaler passer til det, du har valgt.") : qsTr("Her er ingen åbne aftaler. Nye bliver til på møderne.")
        actionText: root.agreements.narrowed ? qsTr("Vis alle aftaler") : ""
        onTriggered: root.agreements.showAll()
    }
}
