// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Several times for one meeting: proposed, answered by each member, one of them chosen.
namespace tovholder::meetings {

/// More would be a burden to answer.
inline constexpr std::size_t proposedTimesMax = 5;

/// A time that a meeting may get; ms since 1970 UTC.
struct ProposedTime {
    Id id {};
    std::int64_t startsAt = 0;
    std::int64_t endsAt = 0;
};

/// A meeting whose time is to be found, and its area.
struct ToBePlaced {
    Id meeting {};
    Id space {};
};

[[nodiscard]] store::Edit propose(const ToBePlaced& meeting, const ProposedTime& time);

/// What a member says of a time: one of domain::timeAnswers, or nothing to take the answer back.
[[nodiscard]] store::Edit answer(const Id& space, const Id& time, const Id& membership, std::string_view answer);

/// Gives the meeting one of its proposed times. All of them go, and who cannot come then has sent apologies.
[[nodiscard]] std::vector<store::Edit> choose(const ToBePlaced& meeting, std::span<const ProposedTime> proposed,
    const Id& chosen, std::span<const Id> cannotCome, std::int64_t nowMs);

} // namespace tovholder::meetings
