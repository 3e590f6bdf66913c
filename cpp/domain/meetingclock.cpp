// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/meetingclock.h"

#include <algorithm>
#include <array>
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

    bool isAmong(std::span<const std::size_t> places, std::size_t place) { return std::ranges::find(places, place) != places.end(); }

    /// Shortens what is not moved.
    Proposal shortenAround(std::span<const BlockTime> blocks, std::span<const std::size_t> moved, int minutesLate)
    {
        Proposal proposal;
        if (minutesLate <= 0)
            return proposal;
        std::vector<Shortening> spare;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (const int minutes = minutesToSpare(blocks[i]); minutes > 0 && !isAmong(moved, i))
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

    /// Exercises can wait for the next meeting; what frames a meeting cannot.
    bool canMove(const BlockTime& block)
    {
        constexpr std::array<std::string_view, 6> frame { "welcome", "recap", "agreements", "cadence", "break", "closing" };
        return !block.startedAt && !block.endedAt && std::ranges::find(frame, block.kind) == frame.end();
    }

    /// The one that wins back just enough beyond its shortening, else the one that wins back most; of equals the later.
    std::optional<std::size_t> bestToMove(std::span<const BlockTime> blocks, std::span<const std::size_t> moved, int minutesWanted)
    {
        std::optional<std::size_t> best;
        int bestGain = 0;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const int gain = blocks[i].minutes + blocks[i].extraMinutes - minutesToSpare(blocks[i]);
            if (!canMove(blocks[i]) || isAmong(moved, i) || gain <= 0)
                continue;
            const bool closer = bestGain < minutesWanted ? gain >= bestGain : gain >= minutesWanted && gain <= bestGain;
            if (!best || closer) {
                best = i;
                bestGain = gain;
            }
        }
        return best;
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

Proposal proposeCatchUp(std::span<const BlockTime> blocks, int minutesLate)
{
    std::vector<std::size_t> moves;
    int minutesMoved = 0;
    for (;;) {
        Proposal proposal = shortenAround(blocks, moves, minutesLate - minutesMoved);
        const std::optional<std::size_t> next = bestToMove(blocks, moves, proposal.minutesStillLate);
        if (proposal.minutesStillLate == 0 || !next) {
            std::ranges::sort(moves);
            proposal.moves = std::move(moves);
            return proposal;
        }
        moves.push_back(*next);
        minutesMoved += blocks[*next].minutes + blocks[*next].extraMinutes;
    }
}

} // namespace tovholder::domain
