// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/agenda.h"

#include "cpp/domain/turns.h"

/// Prompts and turns on the table, and the notes under them.
namespace tovholder::meetings {

/// The fields of a block that begins with a prompt: nobody has spoken, in a round the first has the word, and what each
/// writes in private is hidden from the others.
[[nodiscard]] store::FieldValues openingOf(const playbook::Prompt& prompt, domain::Table table);

/// Puts another prompt of the block on the table.
[[nodiscard]] store::Edit showPrompt(const Running& running, const AgendaBlock& block, const playbook::Prompt& prompt,
    domain::Table table);
/// The one who has the word has spoken; the next has it now, or nobody when all have.
[[nodiscard]] store::Edit passTurn(const Running& running, const AgendaBlock& block, domain::Table table);
/// Gives a seat the word out of turn, or nobody: what is written then is the whole group's.
[[nodiscard]] store::Edit giveWord(const Running& running, const AgendaBlock& block, const Id& seat);

/// Hides what is written under the prompt on the table from now on, until it is revealed.
[[nodiscard]] store::Edit hide(const Running& running, const AgendaBlock& block);
/// Shows the notes to all, and ends the hiding.
[[nodiscard]] std::vector<store::Edit> reveal(const Running& running, const AgendaBlock& block, std::span<const Id> notes);

/// Seats someone at this meeting who is no member.
[[nodiscard]] store::Edit seatGuest(const Running& running, const Id& guest, const std::string& name, const std::string& function);

/// The note of one seat, a membership or a guest, under one prompt; of the whole group when the seat is empty.
[[nodiscard]] Id noteId(const Id& meeting, std::string_view block, std::string_view prompt, const Id& seat);

} // namespace tovholder::meetings
