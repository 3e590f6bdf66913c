// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/meetingtalk.h"

#include "cpp/exports/exercisetalk.h"
#include "cpp/exports/rowvalues.h"

#include <algorithm>
#include <map>

namespace tovholder::exports {
namespace {

    using store::Row;

    struct AgendaItem {
        std::string block;
        std::string title {}; ///< as the meeting has it
        bool skipped = false; ///< and somebody decided so
        std::string reason {};
        bool moved = false;
    };

    bool has(const std::vector<AgendaItem>& items, const std::string& block)
    {
        return std::ranges::find(items, block, &AgendaItem::block) != items.end();
    }

    /// The agenda as it ran, else as it was planned, then every other block that somebody said something under.
    std::vector<AgendaItem> itemsOf(
        const playbook::Meeting* plan, const std::vector<Row>& agenda, const std::vector<Row>& contributions)
    {
        std::vector<AgendaItem> items;
        for (const Row& row : agenda)
            items.push_back({ row.text("block"), row.text("title"), row.text("status") == "sprunget_over" && !row.text("reason").empty(),
                row.text("reason"), !std::holds_alternative<std::monostate>(row["moved_from"]) });
        if (plan) {
            for (const playbook::Block& block : plan->blocks) {
                if (!has(items, block.id))
                    items.push_back({ block.id });
            }
        }
        for (const Row& row : contributions) {
            if (!has(items, row.text("block")))
                items.push_back({ row.text("block"), row.text("block") });
        }
        return items;
    }

    std::string titleOf(const AgendaItem& item, const playbook::Block* block, domain::Language language)
    {
        if (!block)
            return item.title;
        const std::string& exercise = block->exercise.in(language);
        const std::string& title = block->title.in(language);
        return exercise.empty() || exercise == title ? title : exercise + ": " + title;
    }

    /// A question's text; that of a seed for what a seed grew into; empty for what answers none.
    std::string promptText(const playbook::Block* block, const std::string& id, domain::Language language)
    {
        if (!block)
            return {};
        if (const playbook::Prompt* prompt = block->prompt(id))
            return prompt->text.in(language);
        const auto seed = std::ranges::find(block->seeds, id, &playbook::Seed::id);
        return seed == block->seeds.end() ? std::string {} : seed->text.in(language);
    }

    /// Question by question, in the playbook's order.
    std::vector<reports::MinutesPrompt> promptsOf(const playbook::Block* block, const std::string& blockId,
        const std::vector<Row>& contributions, domain::Language language)
    {
        std::map<std::string, reports::MinutesPrompt> byPrompt;
        std::vector<std::string> order;
        if (block) {
            for (const playbook::Prompt& prompt : block->prompts)
                order.push_back(prompt.id);
        }
        for (const Row& row : contributions) {
            if (row.text("block") != blockId || (row.text("text") + row.text("title")).empty())
                continue;
            const std::string prompt = row.text("prompt");
            if (std::ranges::find(order, prompt) == order.end())
                order.push_back(prompt);
            if (row.integer("hidden") == 1)
                ++byPrompt[prompt].notShown;
            else
                byPrompt[prompt].contributions.push_back({ personOf(row), row.text("text"), row.text("title") });
        }
        std::vector<reports::MinutesPrompt> prompts;
        for (const std::string& id : order) {
            if (const auto said = byPrompt.find(id); said != byPrompt.end()) {
                said->second.text = promptText(block, id, language);
                prompts.push_back(std::move(said->second));
            }
        }
        return prompts;
    }

} // namespace

std::vector<reports::MinutesBlock> talkOf(const playbook::Meeting* plan, const TalkRows& rows, domain::Language language)
{
    std::vector<reports::MinutesBlock> blocks;
    for (const AgendaItem& item : itemsOf(plan, rows.agenda, rows.contributions)) {
        const playbook::Block* block = plan ? plan->block(item.block) : nullptr;
        playbook::Block held = block ? *block : playbook::Block();
        held.id = item.block; // a block that was repeated has an id of its own
        auto prompts = block ? exerciseTalk(held, rows, language) : std::nullopt;
        if (!prompts)
            prompts = promptsOf(block, item.block, rows.contributions, language);
        if (block && block->kind == playbook::BlockKind::Vision)
            prompts->push_back(visionTalk(*block, rows, language));
        blocks.push_back({ titleOf(item, block, language), block ? block->purpose.in(language) : std::string {},
            *std::move(prompts), block && block->kind == playbook::BlockKind::Matrix && !item.skipped,
            block && block->kind == playbook::BlockKind::Ideas, item.skipped, item.reason, item.moved, block && block->id != item.block });
    }
    return blocks;
}

} // namespace tovholder::exports
