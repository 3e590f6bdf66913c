// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Tovholder.Theme
import Tovholder.Components

/// One of many choices, in a list that opens. Type to jump, arrows to move, Return to choose.
FieldFrame {
    id: root

    /// The choices: a list of { code, word } or a model with those roles.
    required property var choices
    /// The chosen code; empty for none.
    property string chosen: ""
    property string placeholder: qsTr("Vælg")

    /// A person chose; the owner of the value sets it.
    signal picked(code: string)

    T.ComboBox {
        id: box

        width: parent.width
        implicitHeight: Math.max(Theme.size.target, contentItem.implicitHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l + Theme.size.icon
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        model: root.choices
        textRole: "word"
        valueRole: "code"
        font: Theme.font.body
        currentIndex: count > 0 ? indexOfValue(root.chosen) : -1
        displayText: currentIndex < 0 ? root.placeholder : currentText
        Accessible.name: root.label
        Accessible.description: root.message.length > 0 ? root.message : displayText
        onActivated: {
            root.picked(currentValue)
            showChosen()
        }
        onModelChanged: showChosen() // a new model takes its first choice by itself

        function showChosen() {
            currentIndex = Qt.binding(() => count > 0 ? indexOfValue(root.chosen) : -1)
        }

        background: FieldBackground {
            active: box.visualFocus || box.popup.visible
            wrong: root.message.length > 0
        }
        indicator: Icon {
            x: box.width - width - Theme.space.m
            anchors.verticalCenter: parent?.verticalCenter
            width: Theme.size.icon
            height: width
            name: "down"
            color: Theme.color.textMuted
        }
        contentItem: Text {
            text: box.displayText
            textFormat: Text.PlainText
            font: box.font
            color: box.currentIndex < 0 ? Theme.color.textMuted : Theme.color.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        delegate: T.ItemDelegate {
            id: option

            required property int index

            width: ListView.view ? ListView.view.width : 0
            implicitHeight: Math.max(Theme.size.target, contentItem.implicitHeight + 2 * Theme.space.s)
            leftPadding: Theme.space.l
            rightPadding: Theme.space.l
            text: box.textAt(index)
            highlighted: box.highlightedIndex === index
            Accessible.name: text

            background: Rectangle { color: option.highlighted ? Theme.color.accentSoft : "transparent" }
            contentItem: Text {
                text: option.text
                textFormat: Text.PlainText
                font: Theme.font.body
                color: option.highlighted ? Theme.color.accentSoftText : Theme.color.text
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        popup: T.Popup {
            y: box.height + Theme.space.xs
            width: box.width
            height: Math.min(contentItem.implicitHeight + 2 * padding, box.Window.height * 0.6)
            padding: Theme.space.s
            margins: Theme.space.s

            background: Rectangle {
                radius: Theme.size.radius
                color: Theme.color.surface
                border.width: Theme.size.hairline
                border.color: Theme.color.outline
            }
            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                T.ScrollBar.vertical: ScrollBar {}
            }
        }
    }
}
