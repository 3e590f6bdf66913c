// SPDX-License-Identifier: Apache-2.0
#include "cpp/exports/exercisetalk.h"

#include "cpp/domain/codes.h"
#include "cpp/exports/rowvalues.h"
#include "cpp/reports/reportwords.h"

#include <algorithm>
#include <map>
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
            std::map<std::string, MinutesPrompt> byFunction;
            for (const Row* row : spoken()) {
                const playbook::Seed* seed = m_block.seed(row->text("prompt"));
                byFunction[seed ? seed->function : row->text("function")].contributions.push_back(
                    untold(*row, word(domain::contributionMarks, row->text("mark"))));
            }
            return inOrder(domain::functions, std::move(byFunction));
        }

        std::vector<MinutesPrompt> competences() const
        {
            const bool takenUp = std::ranges::any_of(
                m_rows.contributions, [this](const Row& row) { return row.text("block") == m_block.id; });
            if (!takenUp) // else the mix would stand there as if the group had judged itself
                return {};
            std::map<std::string, MinutesPrompt> byKind;
            for (const playbook::Seed& seed : m_block.seeds) {
                const Id id = playbook::contributionIdOf(seed, m_rows.meeting, m_block.id);
                const Row* row = withId(id);
                const std::string text = row && !row->text("text").empty() ? row->text("text") : seed.text.in(m_language);
                byKind[seed.competence].contributions.push_back({ {}, text, {}, holders(id, row), false });
            }
            for (const Row* row : spoken()) {
                if (!m_block.seed(row->text("prompt")) && !isHolding(*row))
                    byKind[row->text("kind")].contributions.push_back(untold(*row, holders(row->text("id"), row)));
            }
            return inOrder(domain::competenceKinds, std::move(byKind));
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
                MinutesPrompt group { heading->text("text"), {} };
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

        /// In the order of the choices, each under its word; what has none comes last.
        std::vector<MinutesPrompt> inOrder(
            std::span<const std::string_view> choices, std::map<std::string, MinutesPrompt> byCode) const
        {
            std::vector<std::string> codes(choices.begin(), choices.end());
            codes.emplace_back();
            std::vector<MinutesPrompt> prompts;
            for (const std::string& code : codes) {
                prompts.push_back(std::move(byCode[code]));
                prompts.back().text = word(choices, code);
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

        const Row* withId(const Id& id) const
        {
            const auto found = std::ranges::find(m_rows.contributions, id, [](const Row& row) { return row.text("id"); });
            return found == m_rows.contributions.end() ? nullptr : &*found;
        }

        /// A member who has a competence says so under the competence's id.
        static bool isHolding(const Row& row) { return row.text("mark") == "har"; }

        std::string holders(const Id& competence, const Row* row) const
        {
            if (row && row->text("mark") == "droppet")
                return word(domain::contributionMarks, "droppet");
            std::string names;
            for (const Row& said : m_rows.contributions) {
                if (isHolding(said) && said.text("prompt") == competence)
                    names = withSeparator(names, ", ", said.text("name"));
            }
            return names.empty() ? std::string(words().nobodyYet) : names;
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
