// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/agenda.h"

#include "cpp/domain/turns.h"

/// Prompts and turns on the table, and the notes under them.
namespace tovholder::meetings {

/// What is done with a contribution that was there from the start, as contribution.mark has it.
inline constexpr std::string_view seedTaken = "taget_op";
inline constexpr std::string_view seedChanged = "aendret";
inline constexpr std::string_view seedDropped = "droppet";

/// The fields of a block that begins with a prompt: nobody has spoken, and in a round the first has the word.
[[nodiscard]] store::FieldValues openingOf(const playbook::Prompt& prompt, domain::Table table);

/// Puts another prompt of the block on the table.
[[nodiscard]] store::Edit showPrompt(const Running& running, const AgendaBlock& block, const playbook::Prompt& prompt,
    domain::Table table);
/// The one who has the word has spoken; the next has it now, or nobody when all have.
[[nodiscard]] store::Edit passTurn(const Running& running, const AgendaBlock& block, domain::Table table);
/// Gives someone the word out of turn, or nobody: what is written then is the whole group's.
[[nodiscard]] store::Edit giveWord(const Running& running, const AgendaBlock& block, const Id& membership);

/// The note of one person under one prompt, or of the whole group when the membership is empty.
[[nodiscard]] Id noteId(const Id& meeting, std::string_view block, std::string_view prompt, const Id& membership);

} // namespace tovholder::meetings
