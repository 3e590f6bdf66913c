// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tovholder.Components

/// A text in one language: what is stored, until it is written in.
TextArea {
    id: root

    required property string stored
    required property int charactersMax

    linesMin: charactersMax > 100 ? 2 : 1
    help: editing && text.length > charactersMax * 0.8 ? qsTr("%1 af højst %2 tegn").arg(text.length).arg(charactersMax) : ""
    text: stored
    onStoredChanged: {
        if (text !== stored)
            text = stored
    }
}
