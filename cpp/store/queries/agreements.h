// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// Which agreements; what is empty does not filter.
struct AgreementFilter {
    Id area {};
    Id group {};
    Id meeting {}; ///< where they were made
    std::string status {}; ///< a code, or "aabne" for those that are neither done nor dropped
    std::string theme {};
    Id ownerPerson {};
    std::string words {}; ///< somewhere in the text
    std::int64_t agreementsMax = 2000; ///< negative: all
};

/// Columns of every list of agreements: id, text, theme, status, due_on, block, owner_id (membership),
/// owner_name, owner_function, group_id, group_name, area_id, area_name, meeting_id, meeting_number,
/// meeting_title, observation_id, why (of the last follow-up), where_state.
[[nodiscard]] Query agreements(const AgreementFilter& filter);
/// One row, as agreements().
[[nodiscard]] Query agreement(const Id& agreement);
/// The people who own agreements: id (person), name.
[[nodiscard]] Query agreementOwners();
/// Those made under one exercise of a meeting, in the order they were made.
[[nodiscard]] Query agreementsOfBlock(const Id& meeting, std::string_view block);
[[nodiscard]] Query agreementsOfMeeting(const Id& meeting);
/// The open ones of the group's earlier meetings, read when the meeting opens, and those that were decided on at it: as
/// above, and what the meeting says of it: today_kind, today_why, today_due and the date before, today_old_due; and
/// last_kind, what was said last before it.
[[nodiscard]] Query openBefore(const Id& group, const Id& meeting);
/// All of a group's as they stood when the meeting was closed, those of later meetings left out: status, due_on and why as
/// of then, and today_kind, what the meeting said of it. Before it is closed, as they stand now.
[[nodiscard]] Query agreementsAsOf(const Id& group, const Id& meeting);
/// All of a group's, by theme: what a recap reads.
[[nodiscard]] Query agreementsByTheme(const Id& group);
/// id, kind, why, new_due_on, author, noted_at, meeting_id; the newest first.
[[nodiscard]] Query followups(const Id& agreement);

} // namespace tovholder::store::queries
