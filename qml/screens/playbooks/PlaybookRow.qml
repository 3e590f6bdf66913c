// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// A course in the list: its name, which version it is and where it comes from. The first of its kind has a heading.
ColumnLayout {
    id: root

    required property AppServices services
    /// One of PlaybooksViewModel.courses.
    required property var course
    /// The first of those that come from the same place.
    required property bool begins
    property alias current: row.current

    readonly property string heading: ({ draft: qsTr("Kladder på denne enhed"), published: qsTr("Delt af hovedkontoret"),
        app: qsTr("Følger med appen"), folder: qsTr("Fra mappen på denne enhed") })[course.source] ?? ""
    readonly property string sharedOn: course.publishedAt > 0 ? services.words.day(course.publishedAt) : ""

    signal chosen

    spacing: Theme.space.xs

    CaptionText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        visible: root.begins
        text: root.heading
    }
    ListRow {
        id: row
        Layout.fillWidth: true
        objectName: "course_" + root.course.id
        raised: true
        titleLinesMax: 6
        iconName: root.course.source === "draft" ? "edit" : "book"
        text: root.course.title.length > 0 ? root.course.title : qsTr("Uden navn")
        remark: [root.course.version > 0 ? qsTr("Udgave %1").arg(root.course.version) : "", root.sharedOn, root.course.publishedBy ?? ""]
            .filter(part => part).join(" · ")
        onClicked: root.chosen()
    }
}
