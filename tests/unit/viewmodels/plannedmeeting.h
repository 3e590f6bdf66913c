// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/meetingpromptsviewmodel.h"
#include "cpp/viewmodels/meetingviewmodel.h"
#include "testservices.h"

#include "cpp/meetings/course.h"
#include "cpp/playbook/library.h"

namespace tovholder::viewmodels::test {

inline constexpr std::int64_t minuteMs = 60'000;
inline const Id meetingId = derivedId("meeting", "test");

/// A planned fourth meeting of a group of three.
struct PlannedMeeting : TestServices {
    PlannedMeeting()
    {
        services->setPlaybooks(std::make_shared<const playbook::PlaybookLibrary>(playbook::bundledFiles(), std::vector<playbook::SourceFile> {}));
        std::vector<store::Edit> edits { { "group", groupId, areaSpace,
            { { "kind", std::string("erfaringsgruppe") }, { "area_id", areaSpace }, { "name", std::string("Gruppen") } } } };
        std::int64_t seat = 0;
        for (const char* name : { "Mona", "Kaj", "Sofie" }) {
            const Id person = derivedId("person", name);
            edits.push_back({ "person", person, areaSpace, { { "name", std::string(name) }, { "function", std::string("drift") } } });
            edits.push_back({ "membership", derivedId("membership", name), areaSpace,
                { { "group_id", groupId }, { "person_id", person }, { "role", std::string("medlem") },
                    { "function", std::string("drift") }, { "seat", ++seat } } });
        }
        edits.push_back(meetings::plan({ .meeting = meetingId, .group = groupId, .space = areaSpace, .number = 4,
            .course = "erfaringsgruppe", .meetingTemplate = "moede-4", .title = "Videre forløb" }));
        if (!inStore([&](store::Store& store) { return store.write(edits); }))
            qFatal("not written");
    }

    std::unique_ptr<MeetingViewModel> open()
    {
        auto meeting = std::make_unique<MeetingViewModel>();
        meeting->setProperty("services", QVariant::fromValue(services.get()));
        meeting->setProperty("meetingId", toQString(meetingId));
        return meeting;
    }
};

/// What a note field does.
inline void writeNote(PlannedMeeting& test, MeetingViewModel& meeting, const QString& seat, const std::string& text)
{
    MeetingPromptsViewModel prompts;
    prompts.setMeeting(&meeting);
    const QString prompt = meeting.prompt().value(QStringLiteral("id")).toString();
    store::Edit edit { "contribution", prompts.noteId(prompt, seat).toStdString(), areaSpace, { { "text", text } } };
    const QVariantMap initial = prompts.noteInitial(prompt, seat);
    for (auto field = initial.cbegin(); field != initial.cend(); ++field)
        edit.fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    if (!test.inStore([&](store::Store& store) { return store.write(edit); }))
        qFatal("not written");
}

inline QString promptId(const MeetingViewModel& meeting) { return meeting.prompt().value(QStringLiteral("id")).toString(); }

} // namespace tovholder::viewmodels::test
