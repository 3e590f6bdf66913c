// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/agenda.h"

#include "cpp/base/random.h"
#include "cpp/domain/pairs.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the exercises make: ids that two devices agree on, and the edits that follow a rule.
namespace tovholder::meetings {

/// What the group says of a proposal under a criterion.
[[nodiscard]] Id assessmentId(const Id& proposal, std::string_view criterion);

/// Draws who presents whom; whoever was drawn before is drawn anew.
[[nodiscard]] store::Edit drawPairs(
    const Running& running, const AgendaBlock& block, std::span<const domain::Seated> table, Random& random);

/// A person's dots on one contribution.
struct Dots {
    Id contribution {};
    Id membership {};
    std::int64_t dots = 0;
};

/// How many of so many dots each a person has left.
[[nodiscard]] std::int64_t dotsLeft(std::span<const Dots> given, const Id& membership, int each);
/// One dot more of that membership on the contribution, or all of theirs on it taken back when none is left: a tap goes round.
[[nodiscard]] store::Edit tapDot(const Running& running, std::string_view block, std::span<const Dots> given,
    const Id& contribution, const Id& membership, int each);

/// A story as it is shown to the other areas; nobody is named.
struct SharedStory {
    Id story {};
    Id area {};
    std::string title {};
    std::string text {};
    std::string worked {};
    std::string people {};
};

/// Puts a copy of a story in the organisation's common space. Shared again, it is brought up to date.
[[nodiscard]] store::Edit share(const SharedStory& story, const Id& organisation);

/// The ids of what an area has one of.
[[nodiscard]] Id visionId(const Id& area);
[[nodiscard]] Id recommendationId(const Id& area, std::string_view number);
/// That a record (agreement, partner, observation, story) shows where an area stands with a recommendation.
[[nodiscard]] store::Edit showEvidence(
    const Id& area, std::string_view number, std::string_view entity, const Id& record);

} // namespace tovholder::meetings
