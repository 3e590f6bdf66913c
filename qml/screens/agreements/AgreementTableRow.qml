// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// An agreement as a row of a table: what, who, where from, by when, and how it stands. A press opens it.
T.ItemDelegate {
    id: root

    required property WordList words
    /// Columns of queries::agreements.
    required property var model

    implicitWidth: ListView.view ? ListView.view.width : contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.target + Theme.space.s, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space.m
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    text: model.text
    hoverEnabled: true
    Accessible.role: Accessible.Row
    Accessible.name: text
    Accessible.description: [badge.text, model.owner_name, words.dayOf(model.due_on), model.group_name].filter(part => part).join(", ")
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: root.hovered || root.down ? Theme.color.hovered : Theme.color.surface

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.size.hairline
            color: Theme.color.divider
        }
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
            cornerRadius: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.l

        BodyText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: root.text
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: Theme.size.column
            implicitHeight: owner.implicitHeight

            FunctionBadge {
                id: owner
                width: Math.min(implicitWidth, parent.width)
                visible: root.model.owner_name.length > 0
                functionCode: root.model.owner_function
                text: root.model.owner_name
                Accessible.ignored: true
            }
        }
        CaptionText {
            Layout.preferredWidth: Theme.size.column
            text: root.model.area_name
            Accessible.ignored: true
        }
        CaptionText {
            Layout.preferredWidth: Theme.size.columnNarrow
            text: root.words.shortDay(root.model.due_on)
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: Theme.size.column
            implicitHeight: badge.implicitHeight

            AgreementBadge {
                id: badge
                width: Math.min(implicitWidth, parent.width)
                words: root.words
                status: root.model.status
                dueOn: root.model.due_on
                Accessible.ignored: true
            }
        }
    }
}
