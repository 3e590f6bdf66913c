// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/turn.h"

#include <algorithm>

namespace tovholder::meetings {

store::FieldValues openingOf(const playbook::Prompt& prompt, domain::Table table)
{
    const bool inTurn = prompt.mode == playbook::Mode::Round && !table.empty();
    return { { "current_prompt", prompt.id }, { "current_speaker", inTurn ? Value(table.front()) : Value() },
        { "spoken", Value() }, { "hidden", std::int64_t { prompt.writtenInPrivate } } };
}

store::Edit showPrompt(const Running& running, const AgendaBlock& block, const playbook::Prompt& prompt, domain::Table table)
{
    return blockEdit(running, block, openingOf(prompt, table));
}

store::Edit passTurn(const Running& running, const AgendaBlock& block, domain::Table table)
{
    std::vector<Id> spoken = block.spoken;
    const bool isNew = std::ranges::find(spoken, block.currentSpeaker) == spoken.end();
    if (!block.currentSpeaker.empty() && isNew)
        spoken.push_back(block.currentSpeaker);
    const std::optional<Id> next = domain::nextSpeaker(table, block.currentSpeaker, spoken);
    return blockEdit(running, block, { { "spoken", domain::spokenText(spoken) },
        { "current_speaker", next ? Value(*next) : Value() } });
}

store::Edit giveWord(const Running& running, const AgendaBlock& block, const Id& seat)
{
    return blockEdit(running, block, { { "current_speaker", textOrNothing(seat) } });
}

store::Edit hide(const Running& running, const AgendaBlock& block)
{
    return blockEdit(running, block, { { "hidden", std::int64_t { 1 } } });
}

std::vector<store::Edit> reveal(const Running& running, const AgendaBlock& block, std::span<const Id> notes)
{
    std::vector<store::Edit> edits { blockEdit(running, block, { { "hidden", std::int64_t { 0 } } }) };
    for (const Id& note : notes)
        edits.push_back({ "contribution", note, running.space, { { "hidden", std::int64_t { 0 } } } });
    return edits;
}

store::Edit seatGuest(const Running& running, const Id& guest, const std::string& name, const std::string& function)
{
    return { "guest", guest, running.space, { { "meeting_id", running.meeting }, { "name", name }, { "function", function } } };
}

Id noteId(const Id& meeting, std::string_view block, std::string_view prompt, const Id& seat)
{
    return derivedId("contribution", meeting, std::string(block) + '/' + std::string(prompt) + '/' + seat);
}

} // namespace tovholder::meetings
