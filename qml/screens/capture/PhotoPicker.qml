// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

/// The system's own window for picture files.
FileDialog {
    id: root

    signal picked(files: var)

    title: qsTr("Vælg billeder")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Billeder (%1)").arg("*.jpg *.jpeg *.png *.webp *.heic"), qsTr("Alle filer (%1)").arg("*")]
    onAccepted: root.picked(selectedFiles)
}
