// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/meetinginvitation.h"

#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

#include <algorithm>

namespace tovholder::exports {

Result<reports::Invitation> meetingInvitation(store::Store& store, const Id& meeting)
{
    const Result<std::vector<store::Row>> found = store.query(store::queries::meeting(meeting));
    if (!found)
        return found.error();
    const Result<store::Record> record = store.read("meeting", meeting);
    if (!record)
        return record.error();
    const store::Row& row = found->front();
    const Result<std::vector<store::Row>> members = store.query(store::queries::members(row.text("group_id")));
    if (!members)
        return members.error();
    reports::Invitation invitation;
    invitation.meeting = meeting;
    invitation.title = row.text("title");
    invitation.place = row.text("place");
    invitation.startsAtMs = row.integer("starts_at");
    invitation.endsAtMs = row.integer("ends_at");
    invitation.sentAtMs = store.nowMs();
    // Rises with every sending, also of another device that does not know of this one: minutes since 1970.
    constexpr std::int64_t msPerMinute = 60'000;
    invitation.sequence = std::max(row.integer("invited") + 1, invitation.sentAtMs / msPerMinute);
    if (const auto text = record->fields.find("invitation"); text != record->fields.end())
        invitation.description = std::get<std::string>(text->second);
    for (const store::Row& member : *members) {
        const reports::InvitedPerson person { member.text("name"), member.text("email") };
        if (member.text("role") == "tovholder")
            invitation.organiser = person;
        invitation.invited.push_back(person);
    }
    return invitation;
}

Result<void> noteSent(store::Store& store, const reports::Invitation& invitation)
{
    const Result<store::Record> record = store.read("meeting", invitation.meeting);
    if (!record)
        return record.error();
    const auto told = [&](std::int64_t ms) { return invitation.calledOff || ms == 0 ? Value() : Value(ms); };
    return store.write(store::Edit { "meeting", invitation.meeting, record->space,
        { { "invited_sequence", invitation.sequence }, { "invited_starts_at", told(invitation.startsAtMs) },
            { "invited_ends_at", told(invitation.endsAtMs) },
            { "invited_place", invitation.calledOff || invitation.place.empty() ? Value() : Value(invitation.place) } } });
}

} // namespace tovholder::exports
