// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/meetinginvitation.h"

#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

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
    // Rises with every sending, also of another device: minutes since 1970.
    constexpr std::int64_t msPerMinute = 60'000;
    invitation.sequence = invitation.sentAtMs / msPerMinute;
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

} // namespace tovholder::exports
