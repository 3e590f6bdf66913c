// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// What a person sets for this device, who is signed in, and what lies here.
AppScreen {
    id: root

    readonly property bool wide: room === "expanded"

    title: qsTr("Indstillinger")

    DeviceViewModel {
        id: device
        services: root.services
        onRestored: root.navigator.tell(qsTr("Den er taget frem af papirkurven."), null)
    }
    ScrollColumn {
        anchors.fill: parent
        widthMax: root.wide ? 0 : Theme.size.readable
        margin: root.compact ? Theme.space.gap : Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space.gap
            rowSpacing: Theme.space.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                SettingsAccount {
                    Layout.fillWidth: true
                    services: root.services
                    server: device.server
                    onSignedIn: {
                        root.navigator.tell(qsTr("Du er logget ind. Områderne hentes nu."), null)
                        root.navigator.goOn()
                    }
                }
                SettingsLooks {
                    Layout.fillWidth: true
                    settings: root.services.settings
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space.gap

                SettingsStored {
                    Layout.fillWidth: true
                    services: root.services
                    device: device
                    onDetailsWanted: root.navigator.open("sync", {})
                }
                SettingsBin {
                    Layout.fillWidth: true
                    services: root.services
                    device: device
                }
                SettingsPlaybooks {
                    Layout.fillWidth: true
                    device: device
                }
                SettingsAbout {
                    Layout.fillWidth: true
                    version: device.version
                }
            }
        }
    }
}
