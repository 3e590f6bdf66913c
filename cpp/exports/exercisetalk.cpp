// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/exercisetalk.h"

#include "cpp/domain/codes.h"
#include "cpp/exports/rowvalues.h"
#include "cpp/reports/reportwords.h"

#include <algorithm>
#include <string>

namespace tovholder::exports {
namespace {

    using reports::MinutesContribution;
    using reports::MinutesPrompt;
    using store::Row;

    std::string withSeparator(const std::string& before, std::string_view separator, const std::string& after)
    {
        return before.empty() || after.empty() ? before + after : before + std::string(separator) + after;
    }

    std::string dotsText(std::int64_t dots, domain::Language language)
    {
        const reports::ReportWords& words = reports::reportWords(language);
        return std::to_string(dots) + ' ' + std::string(dots == 1 ? words.dot : words.dots);
    }

    /// Tells one block; each function gives the headings of one kind with what stands under them.
    class Telling {
    public:
        Telling(const playbook::Block& block, const TalkRows& rows, domain::Language language)
            : m_block(block)
            , m_rows(rows)
            , m_language(language)
        {
        }

        std::vector<MinutesPrompt> contributions() const
        {
            return byChoice(domain::functions, "function", [this](const Row& row) {
                return untold(row, word(domain::contributionMarks, row.text("mark")));
            });
        }

        std::vector<MinutesPrompt> competences() const
        {
            return byChoice(domain::competenceKinds, "kind", [this](const Row& row) {
                if (const std::string mark = row.text("mark"); mark == "droppet")
                    return untold(row, word(domain::contributionMarks, mark));
                const std::string who = voters(row.text("id"));
                return untold(row, who.empty() ? std::string(words().nobodyYet) : who);
            });
        }

        std::vector<MinutesPrompt> proposals() const
        {
            MinutesPrompt prompt;
            if (!m_block.prompts.empty())
                prompt.text = m_block.prompts.front().text.in(m_language);
            for (const Row* row : spoken()) {
                if (row->text("parent_id").empty())
                    prompt.contributions.push_back({ personOf(*row), row->text("text"), row->text("title"), assessmentsOf(row->text("id")) });
            }
            return { std::move(prompt) };
        }

        std::vector<MinutesPrompt> groups() const
        {
            std::vector<MinutesPrompt> groups;
            for (const Row* heading : spoken()) {
                MinutesPrompt group { heading->text("title"), {} };
                for (const Row& row : m_rows.contributions) {
                    if (row.text("parent_id") == heading->text("id"))
                        group.contributions.push_back(told(row, {}));
                }
                groups.push_back(std::move(group));
            }
            return groups;
        }

        std::vector<MinutesPrompt> dots() const
        {
            std::vector<const Row*> chosen;
            for (const Row& row : m_rows.contributions) {
                if (dotsOn(row, m_block.id) > 0)
                    chosen.push_back(&row);
            }
            std::ranges::stable_sort(
                chosen, std::ranges::greater {}, [this](const Row* row) { return dotsOn(*row, m_block.id); });
            MinutesPrompt prompt;
            for (const Row* row : chosen)
                prompt.contributions.push_back(told(*row, dotsText(dotsOn(*row, m_block.id), m_language)));
            return { std::move(prompt) };
        }

        /// Chapter by chapter, those with the most dots first.
        std::vector<MinutesPrompt> ideas() const
        {
            std::vector<MinutesPrompt> chapters;
            for (const playbook::Prompt& prompt : m_block.prompts)
                chapters.push_back({ prompt.part.empty() ? prompt.text.in(m_language) : prompt.part.in(m_language),
                    ideasUnder([&prompt](const std::string& id) { return id == prompt.id; }) });
            chapters.push_back({ {}, ideasUnder([this](const std::string& id) { return !m_block.prompt(id); }) });
            return chapters;
        }

        std::vector<MinutesPrompt> recommendations() const
        {
            std::vector<MinutesPrompt> all;
            for (const std::string& code : m_block.recommendations) {
                const auto row = std::ranges::find(
                    m_rows.recommendations, code, [](const Row& each) { return each.text("number"); });
                if (row == m_rows.recommendations.end())
                    continue;
                MinutesPrompt prompt { code + ' ' + word(domain::recommendations, code), {} };
                for (const char* field : { "stands", "plan" })
                    addField(prompt, "recommendation", field, row->text(field));
                addField(prompt, "evidence", "record_id", evidenceOf(row->text("id")));
                all.push_back(std::move(prompt));
            }
            return all;
        }

        /// The area's vision comes after what led to it.
        MinutesPrompt vision() const
        {
            MinutesPrompt prompt { std::string(domain::entityWord("vision", m_language)), {} };
            for (const Row& row : m_rows.vision) {
                for (const char* field : { "text", "themes" })
                    addField(prompt, "vision", field, row.text(field));
            }
            return prompt;
        }

    private:
        const reports::ReportWords& words() const { return reports::reportWords(m_language); }

        std::string word(std::span<const std::string_view> choices, const std::string& code) const
        {
            return code.empty() ? std::string() : std::string(domain::word(choices, code, m_language));
        }

        /// Those of this block with words in them.
        std::vector<const Row*> spoken() const
        {
            std::vector<const Row*> rows;
            for (const Row& row : m_rows.contributions) {
                if (row.text("block") == m_block.id && row.integer("hidden") == 0 && !(row.text("text") + row.text("title")).empty())
                    rows.push_back(&row);
            }
            return rows;
        }

        static MinutesContribution told(const Row& row, std::string beneath)
        {
            return { personOf(row), row.text("text"), row.text("title"), std::move(beneath), !row.text("name").empty() };
        }

        static MinutesContribution untold(const Row& row, std::string beneath)
        {
            return { {}, row.text("text"), row.text("title"), std::move(beneath), false };
        }

        /// A heading for each choice of a field, and one for what has none.
        template<typename Tell>
        std::vector<MinutesPrompt> byChoice(
            std::span<const std::string_view> choices, std::string_view field, const Tell& tell) const
        {
            std::vector<std::string> codes(choices.begin(), choices.end());
            codes.emplace_back();
            std::vector<MinutesPrompt> prompts;
            for (const std::string& code : codes) {
                MinutesPrompt prompt { word(choices, code), {} };
                for (const Row* row : spoken()) {
                    if (row->text(field) == code)
                        prompt.contributions.push_back(tell(*row));
                }
                prompts.push_back(std::move(prompt));
            }
            return prompts;
        }

        /// Those put in one block, or in all when it is empty.
        std::int64_t dotsOn(const Row& contribution, std::string_view block) const
        {
            std::int64_t dots = 0;
            for (const Row& vote : m_rows.votes) {
                const bool counts = block.empty() || vote.text("block") == block;
                if (counts && vote.text("contribution_id") == contribution.text("id"))
                    dots += vote.integer("dots");
            }
            return dots;
        }

        template<typename Belongs>
        std::vector<MinutesContribution> ideasUnder(const Belongs& belongs) const
        {
            std::vector<const Row*> rows = spoken();
            std::erase_if(rows, [&belongs](const Row* row) { return !belongs(row->text("prompt")); });
            std::ranges::stable_sort(rows, std::ranges::greater {}, [this](const Row* row) { return dotsOn(*row, {}); });
            std::vector<MinutesContribution> ideas;
            for (const Row* row : rows) {
                const std::int64_t dots = dotsOn(*row, {});
                ideas.push_back(told(*row, dots > 0 ? dotsText(dots, m_language) : std::string()));
            }
            return ideas;
        }

        std::string voters(const Id& contribution) const
        {
            std::string names;
            for (const Row& member : m_rows.members) {
                const bool voted = std::ranges::any_of(m_rows.votes, [&](const Row& vote) {
                    return vote.text("contribution_id") == contribution && vote.text("membership_id") == member.text("id");
                });
                if (voted)
                    names = withSeparator(names, ", ", member.text("name"));
            }
            return names;
        }

        std::string assessmentsOf(const Id& proposal) const
        {
            std::string lines;
            for (const playbook::Prompt& criterion : m_block.criteria) {
                for (const Row& row : m_rows.contributions) {
                    if (row.text("parent_id") != proposal || row.text("prompt") != criterion.id)
                        continue;
                    const std::string mark = word(domain::criterionMarks, row.text("mark"));
                    lines = withSeparator(lines, "\n",
                        criterion.text.in(m_language) + ' ' + withSeparator(mark, ". ", row.text("text")));
                }
            }
            return lines;
        }

        std::string evidenceOf(const Id& recommendation) const
        {
            std::string lines;
            for (const Row& row : m_rows.evidence) {
                if (row.text("recommendation_id") == recommendation)
                    lines = withSeparator(lines, " · ", row.text("title"));
            }
            return lines;
        }

        void addField(MinutesPrompt& prompt, std::string_view entity, std::string_view field, const std::string& text) const
        {
            if (!text.empty())
                prompt.contributions.push_back(
                    { {}, text, std::string(domain::fieldWord(entity, field, m_language)), {}, false });
        }

        const playbook::Block& m_block;
        const TalkRows& m_rows;
        domain::Language m_language;
    };

} // namespace

std::optional<std::vector<MinutesPrompt>> exerciseTalk(
    const playbook::Block& block, const TalkRows& rows, domain::Language language)
{
    const Telling telling(block, rows, language);
    switch (block.kind) {
    case playbook::BlockKind::Contributions:
        return telling.contributions();
    case playbook::BlockKind::Competences:
        return telling.competences();
    case playbook::BlockKind::Proposals:
        return telling.proposals();
    case playbook::BlockKind::Grouping:
        return telling.groups();
    case playbook::BlockKind::Voting:
        return telling.dots();
    case playbook::BlockKind::Ideas:
        return telling.ideas();
    case playbook::BlockKind::Recommendations:
        return telling.recommendations();
    default:
        return std::nullopt;
    }
}

MinutesPrompt visionTalk(const playbook::Block& block, const TalkRows& rows, domain::Language language)
{
    return Telling(block, rows, language).vision();
}

} // namespace tovholder::exports
