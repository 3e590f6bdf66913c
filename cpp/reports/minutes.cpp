// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/minutes.h"

#include "cpp/domain/codes.h"
#include "cpp/reports/danishtime.h"
#include "cpp/reports/partnermatrix.h"
#include "cpp/reports/reportwords.h"

#include <algorithm>
#include <initializer_list>

namespace tovholder::reports {
namespace {

    std::string joined(std::initializer_list<std::string> parts, std::string_view separator)
    {
        std::string out;
        for (const std::string& part : parts) {
            if (!part.empty())
                out += (out.empty() ? std::string() : std::string(separator)) + part;
        }
        return out;
    }

    std::string orElse(const std::string& text, std::string_view otherwise)
    {
        return text.empty() ? std::string(otherwise) : text;
    }

    bool saysSomething(const MinutesPrompt& prompt) { return !prompt.contributions.empty() || prompt.notShown > 0; }

    /// Builds the minutes from top to bottom; each "add" adds one section, or nothing when it has no content.
    class Builder {
    public:
        Builder(const MinutesData& data, Paper paper)
            : m_data(data)
            , m_paper(paper)
            , m_words(reportWords(data.language))
        {
        }

        Document build()
        {
            addTitle();
            if (m_paper == Paper::Minutes)
                addMinutes();
            for (const MinutesBlock& block : m_data.blocks) {
                if (m_paper == Paper::AreaPicture || (m_paper == Paper::IdeaCatalogue && block.holdsIdeas))
                    addBlock(block);
            }
            return std::move(m_document);
        }

    private:
        void addMinutes()
        {
            addFacts();
            addAgreements();
            addCases();
            addRecap();
            for (const MinutesBlock& block : m_data.blocks)
                addBlock(block);
            addStories();
            addBoardProposals();
            addCadence();
            addNotes();
            addLeftOut();
            addApprovals();
            addAddenda();
        }

        std::string word(std::span<const std::string_view> choices, const std::string& code) const
        {
            return code.empty() ? std::string() : std::string(domain::word(choices, code, m_data.language));
        }

        void add(Block block) { m_document.blocks.push_back(std::move(block)); }
        void addHeading(int level, std::string_view text) { add(Heading { level, std::string(text) }); }

        void addTitle()
        {
            m_document.language = domain::tag(m_data.language);
            m_document.author = joined({ m_data.facilitator, m_data.organisation }, ", ");
            m_document.kicker = joined({ std::string(kindOfPaper()), m_data.organisation, m_data.area }, " · ");
            const std::string number
                = m_data.number > 0 ? std::string(m_words.meeting) + ' ' + std::to_string(m_data.number) : std::string();
            m_document.title = orElse(joined({ number, m_data.title }, ": "), kindOfPaper());
            m_document.pageWord = m_words.pageOfPages;
        }

        std::string_view kindOfPaper() const
        {
            if (m_paper == Paper::IdeaCatalogue)
                return m_words.ideaCatalogue;
            return m_paper == Paper::AreaPicture ? m_words.areaPicture : m_words.minutes;
        }

        void addFacts()
        {
            Table facts { .caption = std::string(m_words.minutes), .header = {}, .widths = { 20, 80 },
                .rowHeaders = true, .ruled = false, .rows = {} };
            const auto fact = [&facts](std::string_view label, const std::string& text) {
                if (!text.empty())
                    facts.rows.push_back({ plain(std::string(label)), plain(text) });
            };
            fact(m_words.group, m_data.group);
            fact(m_words.time, timeSpan(m_data.startsAtMs, m_data.endsAtMs, m_data.language));
            fact(m_words.place, m_data.place);
            fact(m_words.purpose, m_data.why);
            fact(m_words.endsIn, word(domain::outcomeForms, m_data.outcomeForm));
            fact(m_words.facilitator, m_data.facilitator);
            fact(m_words.needed, m_data.needed);
            fact(m_words.present, people(m_data.present));
            fact(m_words.absent, people(m_data.absent));
            if (!facts.rows.empty())
                add(std::move(facts));
        }

        std::string people(const std::vector<MinutesPerson>& persons) const
        {
            std::string lines;
            for (const MinutesPerson& person : persons)
                lines = joined({ lines, joined({ person.name, word(domain::functions, person.function), std::string(person.guest ? m_words.guest : "") }, ", ") }, "\n");
            return lines;
        }

        std::vector<Text> agreementCells(const MinutesAgreement& agreement, const std::string& beneath) const
        {
            const std::string owner = orElse(agreement.owner.name, m_words.noOwner);
            const std::string due = orElse(shortDate(agreement.dueOn, m_data.language), m_words.noDate);
            return { withQuietLine(agreement.text, beneath),
                withQuietLine(owner, word(domain::functions, agreement.owner.function)), plain(due) };
        }

        void addAgreements()
        {
            addHeading(2, m_words.agreements);
            if (m_data.agreements.empty()) {
                add(Paragraph { plain(std::string(m_words.noAgreements)) });
                return;
            }
            Table table { .caption = std::string(m_words.agreements),
                .header = { std::string(m_words.what), std::string(m_words.who), std::string(m_words.when) },
                .widths = { 54, 26, 20 }, .rowHeaders = false, .ruled = true, .rows = {} };
            for (const MinutesAgreement& agreement : m_data.agreements)
                table.rows.push_back(agreementCells(agreement, word(domain::agreementThemes, agreement.theme)));
            add(std::move(table));
        }

        void addCases()
        {
            if (m_data.cases.empty())
                return;
            addHeading(2, m_words.cases);
            Table table { .caption = std::string(m_words.cases),
                .header = { std::string(m_words.what), std::string(m_words.agreed) }, .widths = { 54, 46 },
                .rowHeaders = false, .ruled = true, .rows = {} };
            for (const MinutesCase& item : m_data.cases) {
                const std::string theme = word(domain::observationThemes, item.theme);
                table.rows.push_back({ withQuietLine(item.text, joined({ item.place, theme }, " · ")),
                    plain(orElse(item.reply, m_words.noReply)) });
            }
            add(std::move(table));
        }

        void addRecap()
        {
            if (m_data.earlierAgreements.empty())
                return;
            addHeading(2, m_words.recap);
            std::vector<MinutesAgreement> byTheme = m_data.earlierAgreements;
            const auto place = [](const MinutesAgreement& agreement) {
                return std::ranges::find(domain::agreementThemes, agreement.theme) - domain::agreementThemes.begin();
            };
            std::ranges::stable_sort(byTheme, {}, place);
            for (auto first = byTheme.begin(); first != byTheme.end();) {
                const auto last = std::find_if(first, byTheme.end(),
                    [&](const MinutesAgreement& agreement) { return place(agreement) != place(*first); });
                addTheme({ first, last });
                first = last;
            }
        }

        void addTheme(std::span<const MinutesAgreement> agreements)
        {
            const std::string theme
                = orElse(word(domain::agreementThemes, agreements.front().theme), m_words.noTheme);
            addHeading(3, theme);
            Table table { .caption = theme,
                .header = { std::string(m_words.what), std::string(m_words.who), std::string(m_words.when),
                    std::string(m_words.status) },
                .widths = { 42, 23, 18, 17 }, .rowHeaders = false, .ruled = true, .rows = {} };
            for (const MinutesAgreement& agreement : agreements) {
                table.rows.push_back(agreementCells(agreement, agreement.said == "ikke_droeftet" ? std::string(m_words.notDiscussed) : agreement.note));
                table.rows.back().push_back(plain(word(domain::agreementStatuses, agreement.status)));
            }
            add(std::move(table));
        }

        void addBlock(const MinutesBlock& block)
        {
            const bool spoken = std::ranges::any_of(block.prompts, saysSomething);
            const std::string changes = changesOf(block);
            if (!spoken && !block.showsMatrix && changes.empty())
                return;
            addHeading(2, block.title);
            if (!changes.empty())
                add(Paragraph { { { changes, Emphasis::Strong } } });
            if (!block.purpose.empty() && !block.skipped)
                add(Paragraph { { { block.purpose, Emphasis::Quiet } } });
            if (block.showsMatrix) {
                add(partnerMatrix(m_data.partners, m_data.language));
                if (std::ranges::any_of(m_data.partners, &MinutesPartner::shared))
                    add(Paragraph { { { std::string(m_words.sharedExplained), Emphasis::Quiet } } });
            }
            for (const MinutesPrompt& prompt : block.prompts)
                addPrompt(prompt);
        }

        /// How the agenda was changed there.
        std::string changesOf(const MinutesBlock& block) const
        {
            const std::string skipped = block.skipped ? joined({ std::string(m_words.skipped), block.reason }, ": ") : std::string();
            return joined({ skipped, std::string(block.moved ? m_words.movedInAgenda : ""), std::string(block.again ? m_words.again : "") }, " · ");
        }

        void addPrompt(const MinutesPrompt& prompt)
        {
            if (!saysSomething(prompt))
                return;
            if (!prompt.text.empty())
                addHeading(3, prompt.text);
            List list;
            for (const MinutesContribution& said : prompt.contributions)
                list.items.push_back(said.title.empty() ? spokenItem(said) : titledItem(said));
            if (!list.items.empty())
                add(std::move(list));
            if (prompt.notShown > 0)
                add(Paragraph { { { std::string(m_words.notShown) + ' ' + std::to_string(prompt.notShown), Emphasis::Quiet } } });
        }

        Text spokenItem(const MinutesContribution& said) const
        {
            Text item;
            if (said.named) {
                const std::string function = joined(
                    { word(domain::functions, said.person.function), std::string(said.person.guest ? m_words.guest : "") }, ", ");
                item.push_back({ orElse(said.person.name, m_words.everyone), Emphasis::Strong });
                item.push_back({ (function.empty() ? "" : " (" + function + ')') + ": " + said.text });
            } else {
                item.push_back({ said.text });
            }
            addBeneath(item, said.beneath);
            return item;
        }

        Text titledItem(const MinutesContribution& said) const
        {
            Text item { { said.title, Emphasis::Strong } };
            if (!said.text.empty())
                item.push_back({ ": " + said.text });
            addBeneath(item, joined({ said.named ? said.person.name : std::string(), said.beneath }, " · "));
            return item;
        }

        static void addBeneath(Text& item, const std::string& beneath)
        {
            if (!beneath.empty())
                item.push_back({ '\n' + beneath, Emphasis::Quiet });
        }

        void addStories()
        {
            if (!m_data.stories.empty())
                addHeading(2, m_words.stories);
            for (const MinutesStory& story : m_data.stories) {
                if (!story.title.empty())
                    addHeading(3, story.title);
                const auto labelled = [](std::string_view label, std::string_view separator, const std::string& text) {
                    return text.empty() ? std::string() : std::string(label).append(separator).append(text);
                };
                const std::string beneath = joined({ labelled(storyWord("worked"), ": ", story.worked),
                    labelled(storyWord("people"), ": ", story.people), labelled(m_words.toldBy, " ", story.toldBy) }, "\n");
                add(Paragraph { withQuietLine(story.text, beneath) });
            }
        }

        std::string_view storyWord(std::string_view field) const { return domain::fieldWord("story", field, m_data.language); }

        void addBoardProposals()
        {
            if (m_data.boardProposals.empty())
                return;
            addHeading(2, m_words.boardProposals);
            Table table { .caption = std::string(m_words.boardProposals),
                .header = { std::string(m_words.what), std::string(m_words.about), std::string(m_words.status) },
                .widths = { 56, 26, 18 }, .rowHeaders = false, .ruled = true, .rows = {} };
            for (const MinutesBoardProposal& proposal : m_data.boardProposals) {
                table.rows.push_back({ withQuietLine(proposal.text, proposal.why),
                    plain(word(domain::boardProposalKinds, proposal.kind)),
                    plain(word(domain::boardProposalStatuses, proposal.status)) });
            }
            add(std::move(table));
        }

        void addCadence()
        {
            if (m_data.frequency.empty())
                return;
            addHeading(2, m_words.cadence);
            add(Paragraph { { { std::string(m_words.frequency) + ": ", Emphasis::Strong },
                { word(domain::meetingFrequencies, m_data.frequency) } } });
        }

        void addNotes()
        {
            if (m_data.notes.empty())
                return;
            addHeading(2, m_words.notes);
            add(Paragraph { plain(m_data.notes) });
        }

        void addLeftOut()
        {
            if (m_data.notesLeftOut > 0)
                add(Paragraph { { { std::string(m_words.leftOut) + ' ' + std::to_string(m_data.notesLeftOut), Emphasis::Quiet } } });
        }

        void addApprovals()
        {
            if (m_data.approvals.empty() && m_data.lockedAtMs == 0)
                return;
            addHeading(2, m_words.approved);
            Table table { .caption = std::string(m_words.approved),
                .header = { std::string(m_words.who), std::string(m_words.initials), std::string(m_words.when) },
                .widths = { 54, 16, 30 }, .rowHeaders = false, .ruled = true, .rows = {} };
            for (const MinutesApproval& approval : m_data.approvals)
                table.rows.push_back({ withQuietLine(approval.person.name, word(domain::functions, approval.person.function)),
                    plain(initials(approval.person.name)), plain(timeSpan(approval.approvedAtMs, 0, m_data.language)) });
            if (!table.rows.empty())
                add(std::move(table));
            if (m_data.lockedAtMs > 0)
                add(Paragraph { plain(joined({ std::string(m_words.lockedAt), timeSpan(m_data.lockedAtMs, 0, m_data.language),
                    m_data.lockedBy.empty() ? std::string() : std::string(m_words.by) + ' ' + m_data.lockedBy }, " ")) });
            if (m_data.changedSinceLocked)
                add(Paragraph { { { std::string(m_words.changedSinceLocked), Emphasis::Strong } } });
        }

        void addAddenda()
        {
            if (!m_data.addenda.empty())
                addHeading(2, m_words.addenda);
            for (const MinutesAddendum& addendum : m_data.addenda)
                add(Paragraph { withQuietLine(addendum.text,
                    joined({ addendum.author, timeSpan(addendum.notedAtMs, 0, m_data.language) }, ", ")) });
        }

        const MinutesData& m_data;
        Paper m_paper;
        const ReportWords& m_words;
        Document m_document;
    };

} // namespace

std::string initials(std::string_view name)
{
    const auto letterAt = [&](std::size_t start) {
        std::size_t end = start + 1;
        while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) // the rest of a letter in UTF-8
            ++end;
        return std::string(name.substr(start, end - start));
    };
    if (name.empty())
        return {};
    const std::size_t last = name.rfind(' ');
    return letterAt(0) + (last == std::string_view::npos || last + 1 >= name.size() ? std::string() : letterAt(last + 1));
}

Document paperDocument(const MinutesData& data, Paper paper) { return Builder(data, paper).build(); }

Document minutesDocument(const MinutesData& data) { return paperDocument(data, Paper::Minutes); }

} // namespace tovholder::reports
