// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// What was found of one kind.
Card {
    id: root

    /// { entity, word, hits: a list of { id, html } }.
    required property var kind

    signal opened(id: string)

    title: kind.word
    spacing: 0

    Repeater {
        model: root.kind.hits

        T.ItemDelegate {
            id: hit

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.size.target, words.implicitHeight + 2 * Theme.space.m)
            implicitWidth: words.implicitWidth
            hoverEnabled: true
            Accessible.name: modelData.html.replace(/<[^>]*>/g, "")
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.opened(modelData.id)

            background: Rectangle {
                radius: Theme.size.radius
                color: hit.hovered || hit.down ? Theme.color.hovered : "transparent"

                FocusRing {
                    anchors.margins: 0
                    shown: hit.visualFocus
                }
            }
            contentItem: Text {
                id: words
                leftPadding: Theme.space.s
                rightPadding: Theme.space.s
                text: hit.modelData.html
                textFormat: Text.StyledText
                font: Theme.font.body
                color: Theme.color.text
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
