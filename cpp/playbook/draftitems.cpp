// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/draftitems.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/draft.h"
#include "cpp/playbook/rules.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace tovholder::playbook {
namespace {

    constexpr int blockMinutes = 10;
    constexpr int eachUsual = 3;
    constexpr int agreementsUsual = 2;

    /// Empty when there is no text.
    std::string textIn(const DraftJson& object, const char* key)
    {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    }

    /// Of what has an id in owner: prompts and seeds share a block's ids, and pages and criteria do.
    std::set<std::string> usedIds(const DraftJson& owner)
    {
        std::set<std::string> used;
        for (const char* list : { "meetings", "blocks", "prompts", "seeds", "pages", "criteria" }) {
            if (!owner.contains(list) || !owner[list].is_array())
                continue;
            for (const DraftJson& item : owner[list])
                used.insert(textIn(item, "id"));
        }
        return used;
    }

    std::string freshIdIn(const DraftJson& owner, const std::string& stem)
    {
        const std::set<std::string> used = usedIds(owner);
        for (int number = 1;; ++number) {
            if (std::string id = stem + '-' + std::to_string(number); !used.contains(id))
                return id;
        }
    }

    DraftJson emptyText() { return bilingualJson({}); }

    /// The block nearest before that leaves notes; empty when there is none.
    std::string notesBefore(const DraftJson& meeting)
    {
        constexpr std::array leaving { BlockKind::Prompts, BlockKind::Colleagues, BlockKind::Advice, BlockKind::Functions,
            BlockKind::Contributions, BlockKind::Proposals, BlockKind::Ideas };
        std::string found;
        for (const DraftJson& block : meeting["blocks"]) {
            const auto isOf = [&block](BlockKind kind) { return textIn(block, "kind") == code(kind); };
            if (std::ranges::any_of(leaving, isOf))
                found = textIn(block, "id");
        }
        return found;
    }

    DraftJson newPrompt(const DraftJson& owner) { return { { "id", freshIdIn(owner, "spoergsmaal") }, { "text", emptyText() } }; }

    DraftJson newSeed(const DraftJson& owner, BlockKind kind)
    {
        DraftJson seed { { "id", freshIdIn(owner, "forslag") }, { "text", emptyText() } };
        if (kind == BlockKind::Competences)
            seed["competence"] = domain::competenceKinds.front();
        return seed;
    }

    DraftJson newPage(const DraftJson& owner)
    {
        return { { "id", freshIdIn(owner, "side") }, { "title", emptyText() }, { "paragraphs", DraftJson::array({ emptyText() }) } };
    }

    DraftJson newBlock(const DraftJson& meeting, BlockKind kind)
    {
        const auto title = [kind](domain::Language language) {
            return std::string(domain::word(domain::blockKinds, code(kind), language));
        };
        DraftJson block { { "id", freshIdIn(meeting, std::string(code(kind))) }, { "kind", code(kind) },
            { "title", bilingualJson({ title(domain::Language::Danish), title(domain::Language::English) }) },
            { "purpose", emptyText() }, { "minutes", blockMinutes },
            { "cards", { { "say", DraftJson::array() }, { "do", DraftJson::array() }, { "watch", DraftJson::array() } } } };
        const DraftJson nothing = DraftJson::object();
        const auto give = [&block, kind](const char* key, DraftJson value) {
            if (mustHave(kind, key))
                block[key] = std::move(value);
        };
        give("prompts", DraftJson::array({ newPrompt(nothing) }));
        give("seeds", DraftJson::array({ newSeed(nothing, kind) }));
        give("agreements", { { "wanted", agreementsUsual }, { "theme", domain::agreementThemes.back() } });
        give("recap", { { "scope", domain::recapScopes.front() } });
        give("pages", DraftJson::array({ newPage(nothing) }));
        give("criteria", DraftJson::array({ newPrompt(nothing) }));
        give("recommendations", domain::recommendations);
        give("each", eachUsual);
        if (const std::string before = notesBefore(meeting); !before.empty())
            give("from", before);
        return block;
    }

    DraftJson newMeeting(const DraftJson& course)
    {
        DraftJson meeting { { "id", freshIdIn(course, "moede") }, { "title", emptyText() }, { "question", emptyText() },
            { "purpose", emptyText() }, { "outcome", emptyText() }, { "minutes", 2 * blockMinutes }, { "blocks", DraftJson::array() } };
        for (const BlockKind kind : { BlockKind::Welcome, BlockKind::Closing })
            meeting["blocks"].push_back(newBlock(meeting, kind));
        return meeting;
    }

} // namespace

DraftJson bilingualJson(const Text& text) { return { { "da", text.danish }, { "en", text.english } }; }

DraftJson newItem(const DraftJson& owner, std::string_view key, BlockKind kind)
{
    if (key == "meetings")
        return newMeeting(owner);
    if (key == "blocks")
        return newBlock(owner, kind);
    if (key == "prompts" || key == "criteria")
        return newPrompt(owner);
    if (key == "seeds")
        return newSeed(owner, textIn(owner, "kind") == code(BlockKind::Competences) ? BlockKind::Competences : BlockKind::Prompts);
    if (key == "pages")
        return newPage(owner);
    return emptyText();
}

std::string emptyPlaybook()
{
    DraftJson course { { "format", formatKnown }, { "id", "" }, { "version", 1 }, { "groupKind", domain::groupKinds.front() },
        { "title", emptyText() }, { "description", emptyText() }, { "meetings", DraftJson::array() } };
    course["meetings"].push_back(newMeeting(course));
    return course.dump();
}

std::string copiedId(std::string_view id, std::string_view unique)
{
    constexpr std::size_t idCharactersMax = 64;
    const std::string_view stem = id.substr(0, std::min(id.size(), idCharactersMax - unique.size() - 1));
    return stem.empty() ? "forloeb-" + std::string(unique) : std::string(stem) + '-' + std::string(unique);
}

} // namespace tovholder::playbook
