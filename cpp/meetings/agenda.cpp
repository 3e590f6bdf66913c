// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/agenda.h"

#include "cpp/domain/turns.h"

#include <algorithm>

namespace tovholder::meetings {
namespace {

    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t earlyMsMax = 15 * minuteMs;
    constexpr std::int64_t lateMsMax = 60 * minuteMs;

    std::optional<std::int64_t> timeOf(const store::Row& row, std::string_view column)
    {
        const auto* ms = std::get_if<std::int64_t>(&row[column]);
        return ms ? std::optional(*ms) : std::nullopt;
    }

} // namespace

AgendaBlock agendaBlockFrom(const store::Row& row, const playbook::Meeting& plan)
{
    AgendaBlock block { row.text("id"), row.text("block"), row.text("title"), {}, static_cast<int>(row.integer("minutes")),
        static_cast<int>(row.integer("extra_minutes")), row.text("status"), timeOf(row, "started_at"),
        timeOf(row, "ended_at"), row.text("current_prompt"), row.text("current_speaker"),
        domain::spokenFrom(row.text("spoken")), domain::pairsFrom(row.text("pairs")), row.integer("hidden") != 0,
        row.integer("confidential") != 0, row.text("reason"),
        timeOf(row, "moved_from") ? std::optional(static_cast<int>(row.integer("moved_from"))) : std::nullopt };
    if (const playbook::Block* planned = plan.block(block.block))
        block.kind = playbook::code(planned->kind);
    return block;
}

std::optional<std::size_t> Running::currentIndex() const
{
    const auto found = std::ranges::find(agenda, currentBlock, &AgendaBlock::block);
    if (found == agenda.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - agenda.begin());
}

const AgendaBlock* Running::current() const { return block(currentBlock); }

const AgendaBlock* Running::block(std::string_view blockId) const
{
    const auto found = std::ranges::find(agenda, blockId, &AgendaBlock::block);
    return found == agenda.end() ? nullptr : &*found;
}

std::vector<domain::BlockTime> times(const Running& running)
{
    std::vector<domain::BlockTime> times;
    for (const AgendaBlock& block : running.agenda) {
        domain::BlockTime time { block.kind, block.minutes, block.extraMinutes };
        if (block.status != "venter") { // a paused block is still to come, with all its time
            time.startedAt = block.startedAt;
            time.endedAt = block.endedAt;
        }
        times.push_back(time);
    }
    return times;
}

std::int64_t plannedEndMs(const Running& running)
{
    const bool begunAsInvited = running.startsAt > 0 && running.endsAt > running.startsAt
        && running.startedAt >= running.startsAt - earlyMsMax && running.startedAt <= running.startsAt + lateMsMax;
    if (begunAsInvited)
        return running.endsAt;
    std::int64_t end = running.startedAt;
    for (const AgendaBlock& block : running.agenda)
        end += block.minutes * minuteMs;
    return end;
}

store::Edit blockEdit(const Running& running, const AgendaBlock& block, store::FieldValues fields)
{
    return { "agenda_block", block.id, running.space, std::move(fields) };
}

store::Edit giveTime(const Running& running, const AgendaBlock& block, int minutes)
{
    const int extraMinutes = std::max(block.extraMinutes + minutes, 1 - block.minutes);
    return blockEdit(running, block, { { "extra_minutes", std::int64_t { extraMinutes } } });
}

} // namespace tovholder::meetings
