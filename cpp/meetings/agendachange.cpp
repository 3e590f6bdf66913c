// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/agendachange.h"

#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::meetings {
namespace {

    using store::Edit;

    bool waits(const AgendaBlock& block) { return block.status == "venter"; }

    std::string repeatedId(const Running& running, const playbook::Block& planned)
    {
        const auto times = 1 + std::ranges::count_if(running.agenda, [&](const AgendaBlock& block) {
            return block.block == planned.id || block.block.starts_with(planned.id + '~');
        });
        return planned.id + '~' + std::to_string(times);
    }

    Edit passOver(const Running& running, const AgendaBlock& block, const std::string& reason, std::int64_t nowMs)
    {
        return blockEdit(running, block, { { "status", std::string("sprunget_over") }, { "ended_at", nowMs },
            { "reason", reason.empty() ? Value() : Value(reason) } });
    }

    Edit place(const Running& running, const AgendaBlock& block, std::size_t position)
    {
        return blockEdit(running, block, { { "position", static_cast<std::int64_t>(position) } });
    }

} // namespace

std::vector<Edit> skip(const Running& running, const playbook::Meeting& course, std::string_view blockId,
    const std::string& reason, domain::Table table, std::int64_t nowMs)
{
    const AgendaBlock* block = running.block(blockId);
    if (!block)
        return {};
    if (waits(*block))
        return { passOver(running, *block, reason, nowMs) };
    const auto after = running.agenda.begin() + (block - running.agenda.data());
    const auto next = std::find_if(after, running.agenda.end(), waits);
    if (block != running.current() || next == running.agenda.end())
        return {};
    std::vector<Edit> edits = moveTo(running, course, next->block, table, nowMs);
    edits.push_back(passOver(running, *block, reason, nowMs));
    return edits;
}

std::vector<Edit> reorder(const Running& running, std::string_view blockId, int step)
{
    const AgendaBlock* block = running.block(blockId);
    if (!block || !waits(*block))
        return {};
    const auto from = static_cast<std::size_t>(block - running.agenda.data());
    auto to = static_cast<std::ptrdiff_t>(from) + step;
    const auto inAgenda = [&] { return to >= 0 && to < static_cast<std::ptrdiff_t>(running.agenda.size()); };
    while (inAgenda() && !waits(running.agenda[static_cast<std::size_t>(to)]))
        to += step;
    if (!inAgenda())
        return {};
    const auto target = static_cast<std::size_t>(to);
    Edit moved = place(running, *block, target);
    const auto first = static_cast<std::size_t>(block->movedFrom.value_or(static_cast<int>(from)));
    moved.fields["moved_from"] = first == target ? Value() : Value(static_cast<std::int64_t>(first));
    return { std::move(moved), place(running, running.agenda[target], from) };
}

std::vector<Edit> repeat(const Running& running, const playbook::Meeting& course, std::string_view blockId)
{
    const AgendaBlock* block = running.block(blockId);
    const playbook::Block* planned = course.block(blockId);
    const std::optional<std::size_t> now = running.currentIndex();
    if (!block || !planned || !now)
        return {};
    const std::string id = repeatedId(running, *planned);
    const std::size_t position = *now + 1;
    std::vector<Edit> edits { { "agenda_block", derivedId("agenda_block", running.meeting, id), running.space,
        { { "meeting_id", running.meeting }, { "block", id }, { "position", static_cast<std::int64_t>(position) },
            { "title", block->title }, { "minutes", std::int64_t { planned->minutes } }, { "status", std::string("venter") },
            { std::string(domain::deletedAtField), Value() } } } };
    for (std::size_t i = position; i < running.agenda.size(); ++i)
        edits.push_back(place(running, running.agenda[i], i + 1));
    return edits;
}

std::vector<Edit> catchUp(const Running& running, const domain::Proposal& proposal, const std::string& reason, std::int64_t nowMs)
{
    std::vector<Edit> edits;
    for (const domain::Shortening& one : proposal.shortenings) {
        if (one.block < running.agenda.size())
            edits.push_back(giveTime(running, running.agenda[one.block], -one.minutes));
    }
    for (const std::size_t moved : proposal.moves) {
        if (moved < running.agenda.size())
            edits.push_back(passOver(running, running.agenda[moved], reason, nowMs));
    }
    return edits;
}

} // namespace tovholder::meetings
