// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/exports/meetingtalk.h"

#include <optional>

namespace tovholder::exports {

/// What an exercise with a shape of its own came to: contributions by function, proposals with their criteria, groups,
/// dots, and so on. Nothing for a block that is told question by question.
[[nodiscard]] std::optional<std::vector<reports::MinutesPrompt>> exerciseTalk(
    const playbook::Block& block, const TalkRows& rows, domain::Language language);

/// An area's vision and its themes, which a block of kind Vision ends in.
[[nodiscard]] reports::MinutesPrompt visionTalk(
    const playbook::Block& block, const TalkRows& rows, domain::Language language);

} // namespace tovholder::exports
