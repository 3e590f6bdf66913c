// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// An agreement in a list: what was agreed, who does it, by when and how it stands. A press opens it.
T.ItemDelegate {
    id: root

    required property WordList words
    /// Columns of queries::agreements.
    required property var model
    /// Its detail is open beside the list.
    property bool current: false
    /// Shows the group's name.
    property bool withGroup: true

    readonly property string when: [words.dayOf(model.due_on), withGroup ? model.group_name : ""].filter(part => part).join(" · ")

    implicitWidth: ListView.view ? ListView.view.width : contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.l
    topPadding: Theme.space.gap
    bottomPadding: Theme.space.gap
    text: model.text
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: [badge.text, model.owner_name, when].filter(part => part).join(", ")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.size.radius
        color: root.current ? Theme.color.accentSoft : root.hovered || root.down ? Theme.color.hovered : Theme.color.surface
        border.width: Theme.size.hairline
        border.color: root.current ? Theme.color.accent : Theme.color.divider

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.s

        BodyText {
            Layout.fillWidth: true
            text: root.text
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            AgreementBadge {
                id: badge
                words: root.words
                status: root.model.status
                dueOn: root.model.due_on
                Accessible.ignored: true
            }
            FunctionBadge {
                width: Math.min(implicitWidth, parent.width)
                visible: root.model.owner_name.length > 0
                functionCode: root.model.owner_function
                text: root.model.owner_name
                Accessible.ignored: true
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.when
            Accessible.ignored: true
        }
    }
}
