// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/agenda.h"

#include "cpp/domain/turns.h"
#include "cpp/domain/words.h"

namespace tovholder::meetings {

/// A meeting to come. Times are ms since 1970 UTC; 0 and an empty text mean not known yet.
struct Plan {
    Id meeting {};
    Id group {};
    Id space {}; ///< the group's area
    std::int64_t number = 0;
    std::string course {}; ///< the playbook's id
    std::string meetingTemplate {}; ///< the meeting's id in it
    Id published {}; ///< the playbook's record; empty for a file
    std::string title {};
    std::int64_t startsAt = 0;
    std::int64_t endsAt = 0;
    std::string place {};
};

/// The meeting as a record of its own; its agenda is written when it starts.
[[nodiscard]] store::Edit plan(const Plan& plan);

/// Starts a planned meeting: the agenda as it was laid out, or else as the playbook has it, the first block running. Whoever is not noted yet is
/// there.
[[nodiscard]] std::vector<store::Edit> start(const Running& planned, const playbook::Meeting& course,
    std::span<const Id> unnoted, domain::Table table, domain::Language language, std::int64_t nowMs);

/// Puts another block on the table. What lies between was skipped; a block that is taken up again goes on with the
/// time that it had left. Nothing when there is no such block.
[[nodiscard]] std::vector<store::Edit> moveTo(const Running& running, const playbook::Meeting& course,
    std::string_view blockId, domain::Table table, std::int64_t nowMs);

/// Ends the meeting: what was not taken up was skipped, and the cases that got an answer have been answered.
[[nodiscard]] std::vector<store::Edit> close(const Running& running, std::span<const Id> answeredCases, std::int64_t nowMs);

/// Whether a member is at the table today: one of domain::attendances.
[[nodiscard]] store::Edit noteAttendance(const Id& meeting, const Id& space, const Id& membership, std::string_view state);

} // namespace tovholder::meetings
