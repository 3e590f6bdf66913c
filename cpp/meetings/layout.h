// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/agenda.h"

#include "cpp/domain/words.h"

#include <span>

/// The agenda laid out before the meeting: which of the playbook's blocks, in which order, how long.
namespace tovholder::meetings {

struct LaidOutBlock {
    std::string block {}; ///< the playbook's id, with ~2 for one that is taken twice
    int minutes = 0;

    friend bool operator==(const LaidOutBlock&, const LaidOutBlock&) = default;
};

/// The agenda of a planned meeting: the playbook's own until another was laid out.
[[nodiscard]] std::vector<LaidOutBlock> laidOut(const Running& planned, const playbook::Meeting& course);

/// Stores an agenda of at least one block; what no longer stands in it goes. Unknown blocks are left out.
[[nodiscard]] std::vector<store::Edit> layOut(const Running& planned, const playbook::Meeting& course,
    std::span<const LaidOutBlock> agenda, domain::Language language, std::int64_t nowMs);

} // namespace tovholder::meetings
