// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/course.h"

/// The agenda changed during the meeting. Each gives nothing when it cannot be done.
namespace tovholder::meetings {

/// Passes over a block that waits, or the one on the table, whose place the next one that waits takes; and says why.
[[nodiscard]] std::vector<store::Edit> skip(const Running& running, const playbook::Meeting& course, std::string_view blockId,
    const std::string& reason, domain::Table table, std::int64_t nowMs);

/// Moves a block that waits before (-1) or after (1) its neighbour that waits.
[[nodiscard]] std::vector<store::Edit> reorder(const Running& running, std::string_view blockId, int step);

/// Takes a block once more, after the one on the table, as a block of its own.
[[nodiscard]] std::vector<store::Edit> repeat(const Running& running, const playbook::Meeting& course, std::string_view blockId);

/// Shortens, and passes over for this reason what is moved to the next meeting, as the rule proposes.
[[nodiscard]] std::vector<store::Edit> catchUp(const Running& running, const domain::Proposal& proposal,
    const std::string& reason, std::int64_t nowMs);

} // namespace tovholder::meetings
