// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"
#include "cpp/reports/minutes.h"
#include "cpp/store/store.h"

#include <vector>

namespace tovholder::exports {

/// What the store has of the talk at a meeting: rows of the queries of these names.
struct TalkRows {
    Id meeting {};
    std::vector<store::Row> agenda {}; ///< agendaBlocks()
    std::vector<store::Row> contributions {}; ///< contributionsOfMeeting()
    std::vector<store::Row> votes {}; ///< votesOfMeeting()
    std::vector<store::Row> vision {}; ///< of the area
    std::vector<store::Row> recommendations {}; ///< of the area
    std::vector<store::Row> evidence {}; ///< of the area
};

/// What was said, block by block in the order of the agenda, question by question in the playbook's order; each kind of
/// exercise in its own shape. Without a plan, and for blocks and questions that it does not have, the agenda's own titles
/// stand; nothing is left out but what was written in private and never shown, which is counted.
[[nodiscard]] std::vector<reports::MinutesBlock> talkOf(
    const playbook::Meeting* plan, const TalkRows& rows, domain::Language language);

} // namespace tovholder::exports
