// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/turn.h"

#include <algorithm>

namespace tovholder::meetings {

store::FieldValues openingOf(const playbook::Prompt& prompt, domain::Table table)
{
    const bool inTurn = prompt.mode == playbook::Mode::Round && !table.empty();
    return { { "current_prompt", prompt.id }, { "current_speaker", inTurn ? Value(table.front()) : Value() },
        { "spoken", Value() } };
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

store::Edit giveWord(const Running& running, const AgendaBlock& block, const Id& membership)
{
    return blockEdit(running, block, { { "current_speaker", textOrNothing(membership) } });
}

Id noteId(const Id& meeting, std::string_view block, std::string_view prompt, const Id& membership)
{
    return derivedId("contribution", meeting, std::string(block) + '/' + std::string(prompt) + '/' + membership);
}

} // namespace tovholder::meetings
