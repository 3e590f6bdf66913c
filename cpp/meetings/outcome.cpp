// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/outcome.h"

#include "cpp/base/limits.h"
#include "cpp/base/text.h"
#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::meetings {
namespace {

    using store::Edit;

    std::string trimmed(const std::string& text)
    {
        constexpr const char* white = " \t\r\n";
        const std::size_t first = text.find_first_not_of(white);
        return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(white) - first + 1);
    }

    constexpr std::string_view notDiscussed = "ikke_droeftet";

} // namespace

Id followUpId(const Id& agreement, const Id& meeting) { return derivedId("agreement_followup", agreement, meeting); }

std::vector<Edit> followUp(const FollowUp& said)
{
    const Id id = said.id.empty() ? followUpId(said.agreement, said.meeting) : said.id;
    std::vector<Edit> edits { { "agreement_followup", id, said.space,
        { { "agreement_id", said.agreement }, { "meeting_id", textOrNothing(said.meeting) }, { "kind", said.kind },
            { "author", said.author }, { "noted_at", said.notedAtMs } } } };
    if (!said.why.empty())
        edits.front().fields["why"] = said.why;
    if (said.kind != "note" && said.kind != notDiscussed)
        edits.push_back({ "agreement", said.agreement, said.space, { { "status", said.kind } } });
    return edits;
}

std::vector<Edit> moveDate(const FollowUp& said, const std::string& day)
{
    const Value date = textOrNothing(day);
    std::vector<Edit> edits = followUp(said);
    edits.front().fields["new_due_on"] = date;
    if (!said.oldDay.empty())
        edits.front().fields["old_due_on"] = said.oldDay;
    edits.push_back({ "agreement", said.agreement, said.space, { { "due_on", date } } });
    return edits;
}

std::vector<Edit> passOver(std::span<const store::Row> open, const FollowUp& saying)
{
    std::vector<Edit> edits;
    for (const store::Row& agreement : open) {
        if (!agreement.text("today_kind").empty())
            continue;
        FollowUp said = saying;
        said.agreement = agreement.text("id");
        said.kind = notDiscussed;
        edits.push_back(followUp(said).front());
    }
    return edits;
}

std::vector<Edit> keepArea(const Id& meeting, const Id& area, const store::Row& areaNow, std::int64_t nowMs)
{
    Edit snapshot { "area_snapshot", derivedId("area_snapshot", meeting), area, { { "meeting_id", meeting }, { "taken_at", nowMs } } };
    for (const char* field : { "partners", "vision", "recommendations", "evidence" }) {
        std::string rows = areaNow.text(field);
        if (rows.size() > limits::textBytesMax)
            return {};
        snapshot.fields.emplace(field, std::move(rows));
    }
    return { std::move(snapshot) };
}

std::vector<Edit> namePartner(const NamedPartner& named, std::span<const KnownPartner> known)
{
    const std::string name = trimmed(named.name);
    if (name.empty())
        return {};
    const auto found = std::ranges::find_if(known, [&](const KnownPartner& partner) {
        return partner.category == named.category && folded(partner.name) == folded(name);
    });
    if (found != known.end())
        return { linkPartner(found->id, named.space, named.group, named.function) };
    return { { "partner", named.newId, named.space, { { "name", name }, { "category", named.category } } },
        linkPartner(named.newId, named.space, named.group, named.function) };
}

Edit linkPartner(const Id& partner, const Id& space, const Id& group, const std::string& function)
{
    // Also takes a link out of the bin: the two are the same.
    return { "partner_link", derivedId("partner_link", partner, function), space,
        { { "partner_id", partner }, { "function", function }, { "group_id", textOrNothing(group) },
            { std::string(domain::deletedAtField), Value() } } };
}

} // namespace tovholder::meetings
