// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The time of a meeting. The clock warns and proposes; it never moves on by itself.
namespace tovholder::domain {

/// One block as planned and as it has gone so far. Times are ms since 1970 UTC.
struct BlockTime {
    std::string_view kind; ///< one of blockKinds
    int minutes = 0; ///< as planned
    int extraMinutes = 0; ///< given on the way; negative when it was shortened
    std::optional<std::int64_t> startedAt {};
    std::optional<std::int64_t> endedAt {}; ///< also set when it was skipped
};

enum class ClockState {
    Waiting, ///< not started
    Running,
    Short, ///< at most a fifth left
    Last, ///< at most a twentieth left
    Over,
    Ended,
};

/// What is left of a block, ms; negative when it has run over, 0 when it has ended.
[[nodiscard]] std::int64_t remainingMs(const BlockTime& block, std::int64_t nowMs);
[[nodiscard]] ClockState clockState(const BlockTime& block, std::int64_t nowMs);

/// How much later than planned the meeting will end if every block from here on takes its time, whole
/// minutes; negative when it is ahead.
[[nodiscard]] int minutesLate(std::span<const BlockTime> blocks, std::int64_t plannedEndMs, std::int64_t nowMs);

/// A block to be shortened, by its place in the agenda.
struct Shortening {
    std::size_t block = 0;
    int minutes = 0; ///< to take off

    friend bool operator==(const Shortening&, const Shortening&) = default;
};

struct Proposal {
    std::vector<Shortening> shortenings;
    std::vector<std::size_t> moves; ///< blocks to take at the next meeting instead, by their place in the agenda
    int minutesStillLate = 0; ///< what cannot be won back

    [[nodiscard]] bool empty() const { return shortenings.empty() && moves.empty(); }
};

/// How to end in time: which of the waiting blocks to shorten, each in proportion to what it can spare, and only when that
/// is not enough which to move to the next meeting, as few as will do. Agreements and closing keep their time, since a
/// meeting ends in agreements; what is shortened keeps half. Only exercises are moved. Empty when the meeting is not late.
[[nodiscard]] Proposal proposeCatchUp(std::span<const BlockTime> blocks, int minutesLate);

} // namespace tovholder::domain
