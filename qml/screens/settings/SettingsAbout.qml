// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Components

/// Which version this is, and under which licences it and its parts stand.
Card {
    id: root

    required property string version

    title: qsTr("Om Tovholder")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Udgave %1").arg(root.version)
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Tovholder er fri software under Apache-licensen 2.0.")
    }
    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Appen bygger på Qt (LGPL 3), SQLite (frit for alle), SQLiteCpp (MIT), Protocol Buffers (BSD), zstd (BSD), libsodium (ISC), OpenSSL (Apache 2.0), libical (LGPL 2.1 eller MPL 2), Pango og Cairo (LGPL), qpdf (Apache 2.0), libzip (BSD) og skriften Inter (OFL 1.1).")
    }
}
