// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/rehearsal.h"

#include <array>

namespace tovholder::meetings {
namespace {

    using store::Edit;

    constexpr std::int64_t rehearsedMinuteMs = 60'000;

    struct RehearsedPerson {
        const char* name;
        const char* function;
    };
    constexpr std::array rehearsedPeople {
        RehearsedPerson { "Vera Vimpel", "boligsocial" },
        RehearsedPerson { "Otto Oliekande", "varmemester" },
        RehearsedPerson { "Gry Grundplan", "projektleder" },
        RehearsedPerson { "Ejnar Enebær", "genhusning" },
        RehearsedPerson { "Pia Postkasse", "udlejning" },
    };

    struct AgreedBefore {
        domain::Words text;
        const char* theme;
        std::size_t owner; ///< among the rehearsedPeople
    };
    constexpr std::array lastTime {
        AgreedBefore { { "Otto viser de nye naboer rundt i kælderen", "Otto shows the new neighbours round the cellar" }, "boligforhold", 1 },
        AgreedBefore { { "Gry sender tidsplanen til alle hver måned", "Gry sends the schedule to everyone each month" }, "faellesarealer", 2 },
        AgreedBefore { { "Vera og Pia mødes om familier, der skal genhuses", "Vera and Pia meet about families to be rehoused" }, "genhusning", 0 },
    };

    Id rehearsedId(std::string_view entity, std::string_view key) { return derivedId(entity, std::string("rehearsal/") + std::string(key)); }

    std::string wordsIn(const domain::Words& words, domain::Language language) { return std::string(words.in(language)); }

    Edit rehearsedMeeting(const playbook::Playbook& course, const playbook::Meeting& meeting, domain::Language language, std::int64_t number,
        std::int64_t startsAt)
    {
        return plan({ .meeting = rehearsedId("meeting", meeting.id), .group = rehearsedId("group", {}), .space = rehearsedId("area", {}), .number = number,
            .course = course.id, .meetingTemplate = meeting.id, .published = course.published, .title = meeting.title.in(language), .startsAt = startsAt,
            .endsAt = startsAt + meeting.minutes * rehearsedMinuteMs });
    }

} // namespace

Rehearsal rehearse(const playbook::Playbook& course, const playbook::Meeting& meeting, domain::Language language, std::int64_t nowMs)
{
    const Id area = rehearsedId("area", {});
    const Id group = rehearsedId("group", {});
    const auto number = static_cast<std::int64_t>(&meeting - course.meetings.data()) + 1;
    Rehearsal rehearsal { rehearsedId("meeting", meeting.id), {} };
    std::vector<Edit>& edits = rehearsal.edits;
    edits.push_back({ "area", area, area, { { "name", wordsIn({ "Prøveparken", "Rehearsal Park" }, language) } } });
    edits.push_back({ "group", group, area, { { "kind", course.groupKind }, { "area_id", area }, { "course", course.id },
        { "name", wordsIn({ "Prøvegruppen", "The rehearsal group" }, language) } } });
    std::int64_t seat = 0;
    for (const RehearsedPerson& person : rehearsedPeople) {
        const Id id = rehearsedId("person", person.name);
        edits.push_back({ "person", id, area, { { "name", std::string(person.name) }, { "function", std::string(person.function) } } });
        edits.push_back({ "membership", rehearsedId("membership", person.name), area, { { "group_id", group }, { "person_id", id },
            { "role", std::string(seat == 0 ? "tovholder" : "medlem") }, { "function", std::string(person.function) },
            { "seat", seat + 1 } } });
        ++seat;
    }
    for (const AgreedBefore& agreed : lastTime) {
        if (number > 1)
            edits.push_back({ "agreement", rehearsedId("agreement", agreed.text.danish), area, { { "group_id", group },
                { "text", wordsIn(agreed.text, language) }, { "theme", std::string(agreed.theme) }, { "status", std::string("aftalt") },
                { "owner_id", rehearsedId("membership", rehearsedPeople[agreed.owner].name) } } });
    }
    edits.push_back(rehearsedMeeting(course, meeting, language, number, nowMs));
    return rehearsal;
}

} // namespace tovholder::meetings
