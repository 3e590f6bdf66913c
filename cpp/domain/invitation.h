// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <span>
#include <string>
#include <string_view>

namespace tovholder::domain {

/// What an invitation tells, as it is to be read: dates and times already in words.
struct InvitationFacts {
    std::string group {};
    std::string title {}; ///< the meeting's
    std::string purpose {};
    std::string area {};
    std::string date {};
    std::string from {};
    std::string to {};
    std::string place {};
    std::string outcome {}; ///< what the group will have afterwards
    std::string needed {}; ///< whom the meeting needs
    std::string times {}; ///< those it may get, as underEachOther() sets them; then no date
    std::string facilitator {};
};

struct Mail {
    std::string subject;
    std::string body;
};

/// The appreciative invitation with its placeholders: {group} {title} {purpose} {area} {date} {from} {to}
/// {place} {outcome} {needed} {times} {facilitator}.
[[nodiscard]] Mail invitationTemplate(Language language);

/// Each on a line of its own beneath the line that they stand in, numbered so that an answer can name them.
[[nodiscard]] std::string underEachOther(std::span<const std::string> times);

/// A text with its placeholders replaced; a line whose placeholder has no fact is left out, and what is
/// no placeholder stays as it is.
[[nodiscard]] std::string filled(std::string_view text, const InvitationFacts& facts);

/// The invitation to a meeting, ready to be adapted and sent.
[[nodiscard]] Mail invitation(const InvitationFacts& facts, Language language);

} // namespace tovholder::domain
