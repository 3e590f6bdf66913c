// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/meetingclock.h"

#include <algorithm>
#include <numeric>

namespace tovholder::domain {
namespace {

    constexpr std::int64_t minuteMs = 60'000;
    constexpr int minutesKeptMin = 3;

    std::int64_t lengthMs(const BlockTime& block) { return (block.minutes + block.extraMinutes) * minuteMs; }

    /// How many minutes a waiting block can give away.
    int minutesToSpare(const BlockTime& block)
    {
        if (block.startedAt || block.endedAt || block.kind == "agreements" || block.kind == "closing")
            return 0;
        const int minutes = block.minutes + block.extraMinutes;
        const int kept = std::max(minutesKeptMin, (block.minutes + 1) / 2);
        return std::max(0, minutes - kept);
    }

} // namespace

std::int64_t remainingMs(const BlockTime& block, std::int64_t nowMs)
{
    if (block.endedAt)
        return 0;
    return block.startedAt ? *block.startedAt + lengthMs(block) - nowMs : lengthMs(block);
}

ClockState clockState(const BlockTime& block, std::int64_t nowMs)
{
    if (block.endedAt)
        return ClockState::Ended;
    if (!block.startedAt)
        return ClockState::Waiting;
    const std::int64_t remaining = remainingMs(block, nowMs);
    if (remaining <= 0)
        return ClockState::Over;
    if (remaining * 20 <= lengthMs(block))
        return ClockState::Last;
    return remaining * 5 <= lengthMs(block) ? ClockState::Short : ClockState::Running;
}

int minutesLate(std::span<const BlockTime> blocks, std::int64_t plannedEndMs, std::int64_t nowMs)
{
    std::int64_t end = nowMs;
    const bool allEnded = std::ranges::all_of(blocks, [](const BlockTime& block) { return block.endedAt.has_value(); });
    if (allEnded && !blocks.empty()) {
        end = 0;
        for (const BlockTime& block : blocks)
            end = std::max(end, *block.endedAt);
    }
    for (const BlockTime& block : blocks)
        end += std::max<std::int64_t>(0, remainingMs(block, nowMs));
    const std::int64_t late = end - plannedEndMs;
    return static_cast<int>((late + (late < 0 ? -minuteMs : minuteMs) / 2) / minuteMs);
}

Proposal proposeShortening(std::span<const BlockTime> blocks, int minutesLate)
{
    Proposal proposal;
    if (minutesLate <= 0)
        return proposal;
    std::vector<Shortening> spare;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (const int minutes = minutesToSpare(blocks[i]); minutes > 0)
            spare.push_back({ i, minutes });
    }
    const int spareTotal = std::accumulate(spare.begin(), spare.end(), 0,
        [](int sum, const Shortening& one) { return sum + one.minutes; });
    const int wanted = std::min(minutesLate, spareTotal);
    proposal.minutesStillLate = minutesLate - wanted;
    // Shares of a running total: rounding never adds up to more or less than what is wanted.
    int spareSoFar = 0;
    int takenSoFar = 0;
    for (const Shortening& one : spare) {
        spareSoFar += one.minutes;
        const int taken = wanted * spareSoFar / spareTotal - takenSoFar;
        takenSoFar += taken;
        if (taken > 0)
            proposal.shortenings.push_back({ one.block, taken });
    }
    return proposal;
}

} // namespace tovholder::domain
