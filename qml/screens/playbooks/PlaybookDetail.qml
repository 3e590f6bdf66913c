// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tovholder.Theme
import Tovholder.Components
import Tovholder.ViewModels

/// One course: whom it is for, its meetings, and what may be done with it.
ScrollColumn {
    id: root

    required property AppServices services
    required property Navigator navigator
    required property PlaybooksViewModel playbooks
    required property string courseId

    readonly property var courses: playbooks.courses
    readonly property var course: courses.find(each => each.id === courseId) ?? ({ source: "", title: "", meetings: [] })
    readonly property bool isDraft: course.source === "draft"
    readonly property bool readable: course.source.length > 0 && !course.refused
    readonly property string stands: isDraft ? qsTr("Kladde") : course.refused ? qsTr("Kan ikke bruges") : course.withdrawn ? qsTr("Taget tilbage")
        : course.offered ? qsTr("Bruges til nye møder") : qsTr("Bruges ikke til nye møder")

    TitleText {
        Layout.fillWidth: true
        visible: root.course.source.length > 0
        text: root.course.title.length > 0 ? root.course.title : qsTr("Uden navn")
    }
    Flow {
        Layout.fillWidth: true
        visible: root.course.source.length > 0
        spacing: Theme.space.s

        StatusBadge {
            mood: root.course.refused ? "bad" : root.course.offered ? "good" : "neutral"
            iconName: root.isDraft ? "edit" : moodIcon
            text: root.stands
        }
        Badge {
            visible: text.length > 0
            text: root.course.kindWord ?? ""
            iconName: "groups"
            fillColor: Theme.color.sunken
            textColor: Theme.color.text
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.course.description ?? ""
    }
    CaptionText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.course.note ?? ""
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.course.source === "published"
        text: root.services.words.whereState(root.course.whereState ?? "")
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.playbooks.problem.length > 0
        text: root.playbooks.problem
    }
    Flow {
        Layout.fillWidth: true
        visible: root.services.headOffice && root.readable
        spacing: Theme.space.s

        PrimaryButton {
            objectName: "editPlaybook"
            text: root.isDraft ? qsTr("Skriv videre") : qsTr("Ret forløbet")
            iconName: "edit"
            onClicked: {
                if (root.isDraft)
                    root.navigator.open("playbook", { draft: root.courseId })
                else
                    root.playbooks.edit(root.courseId, false)
            }
        }
        SecondaryButton {
            objectName: "copyPlaybook"
            visible: !root.isDraft
            text: qsTr("Lav en kopi")
            iconName: "plus"
            onClicked: root.playbooks.edit(root.courseId, true)
        }
        QuietButton {
            objectName: "withdrawPlaybook"
            visible: root.course.source === "published" && !root.course.withdrawn
            text: qsTr("Tag den tilbage")
            iconName: "undo"
            onClicked: withdrawing.open()
        }
        QuietButton {
            visible: root.isDraft
            text: qsTr("Kassér kladden")
            iconName: "trash"
            onClicked: root.playbooks.discard(root.courseId)
        }
    }
    CaptionText {
        Layout.fillWidth: true
        visible: !root.services.headOffice
        text: qsTr("Kun hovedkontoret kan rette og dele forløb. Bed en administrator om det.")
    }
    Card {
        Layout.fillWidth: true
        visible: root.readable
        title: qsTr("Møderne")
        spacing: 0

        Repeater {
            model: root.course.meetings ?? []

            ListRow {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.title.length > 0 ? modelData.title : qsTr("Uden navn")
                remark: [modelData.question, qsTr("%1 min.").arg(modelData.minutes)].filter(part => part).join(" · ")
                iconName: "play"
                opens: root.course.offered || root.isDraft
                enabled: opens
                onClicked: root.navigator.open("rehearsal", root.isDraft ? { draft: root.courseId, template: modelData.id }
                    : { course: root.course.course, template: modelData.id })
            }
        }
        CaptionText {
            Layout.fillWidth: true
            visible: root.course.offered || root.isDraft
            text: qsTr("Tryk på et møde for at prøve det med en gruppe, der ikke findes.")
        }
    }
    ConfirmDialog {
        id: withdrawing
        title: qsTr("Tag udgaven tilbage?")
        text: qsTr("Nye møder får den ikke længere. Møder, der allerede er planlagt med den, beholder den.")
        confirmText: qsTr("Tag den tilbage")
        dangerous: false
        onConfirmed: root.playbooks.withdraw(root.courseId)
    }
}
