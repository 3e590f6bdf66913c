// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/proposedtimes.h"

#include "cpp/meetings/course.h"

#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::meetings {

store::Edit propose(const ToBePlaced& meeting, const ProposedTime& time)
{
    return { "proposed_time", time.id, meeting.space,
        { { "meeting_id", meeting.meeting }, { "starts_at", time.startsAt }, { "ends_at", time.endsAt } } };
}

store::Edit answer(const Id& space, const Id& time, const Id& membership, std::string_view answer)
{
    return { "time_answer", derivedId("time_answer", time, membership), space,
        { { "proposed_time_id", time }, { "membership_id", membership },
            { "answer", answer.empty() ? Value() : Value(std::string(answer)) } } };
}

std::vector<store::Edit> choose(const ToBePlaced& meeting, std::span<const ProposedTime> proposed, const Id& chosen,
    std::span<const Id> cannotCome, std::int64_t nowMs)
{
    const auto time = std::ranges::find(proposed, chosen, &ProposedTime::id);
    if (time == proposed.end())
        return {};
    std::vector<store::Edit> edits { { "meeting", meeting.meeting, meeting.space,
        { { "starts_at", time->startsAt }, { "ends_at", time->endsAt } } } };
    for (const ProposedTime& each : proposed)
        edits.push_back({ "proposed_time", each.id, meeting.space, { { std::string(domain::deletedAtField), nowMs } } });
    for (const Id& membership : cannotCome)
        edits.push_back(noteAttendance(meeting.meeting, meeting.space, membership, "afbud"));
    return edits;
}

} // namespace tovholder::meetings
