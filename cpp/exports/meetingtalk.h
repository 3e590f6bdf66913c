// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"
#include "cpp/reports/minutes.h"
#include "cpp/store/store.h"

#include <vector>

namespace tovholder::exports {

/// What was said, block by block in the order of the agenda, question by question in the playbook's order. Without a
/// plan, and for blocks and questions that it does not have, the agenda's own titles stand; nothing is left out.
/// agenda: rows of queries::agendaBlocks(); contributions: of queries::contributionsOfMeeting().
[[nodiscard]] std::vector<reports::MinutesBlock> talkOf(const playbook::Meeting* plan,
    const std::vector<store::Row>& agenda, const std::vector<store::Row>& contributions, domain::Language language);

} // namespace tovholder::exports
