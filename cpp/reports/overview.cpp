// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/overview.h"

#include "cpp/domain/codes.h"
#include "cpp/reports/danishtime.h"
#include "cpp/reports/reportwords.h"

#include <span>

namespace tovholder::reports {
namespace {

    /// A figure as it is read: "Aftaler: I gang".
    struct Column {
        std::string name;
        std::string figure;
        std::optional<std::string> kind {}; ///< empty: those that have none
        std::string state {};
    };

    using Codes = std::span<const std::string_view>;

    class OverviewWriter {
    public:
        explicit OverviewWriter(const OverviewData& data)
            : m_data(data)
            , m_words(reportWords(data.language))
            , m_whole { std::string(m_words.allAreas) }
        {
            for (const AreaFigures& area : data.areas)
                m_whole.figures.add(area.figures);
        }

        CsvTable table() const
        {
            const std::vector<Column> columns = allColumns();
            CsvTable table { { std::string(m_words.area) }, {} };
            for (const Column& column : columns)
                table.header.push_back(column.name);
            const auto addRow = [&](const AreaFigures& area) {
                std::vector<std::string> cells { area.name };
                for (const Column& column : columns)
                    cells.push_back(count(area, column));
                table.rows.push_back(std::move(cells));
            };
            for (const AreaFigures& area : m_data.areas)
                addRow(area);
            addRow(m_whole);
            return table;
        }

        Document document()
        {
            m_document.title = m_words.overview;
            m_document.author = m_data.organisation;
            m_document.language = domain::tag(m_data.language);
            m_document.kicker = m_data.organisation + (m_data.organisation.empty() ? "" : " · ") + shortDate(m_data.day, m_data.language);
            m_document.pageWord = m_words.pageOfPages;
            addBesideEachOther(m_words.groupsAndMeetings, meetingColumns());
            addBesideEachOther(m_words.agreementsByState, agreementColumns());
            addBesideEachOther(m_words.partnersAndInput, partnerColumns());
            addChapter(m_whole);
            for (const AreaFigures& area : m_data.areas)
                addChapter(area);
            return std::move(m_document);
        }

    private:
        std::string word(Codes codes, std::string_view code) const { return std::string(domain::word(codes, code, m_data.language)); }
        static std::string count(const AreaFigures& area, const Column& column)
        {
            return std::to_string(area.figures.count(column.figure, column.kind, column.state));
        }

        std::vector<Column> meetingColumns() const
        {
            return { { std::string(m_words.groups), "group" }, { std::string(m_words.held), "meeting", {}, "afsluttet" },
                { std::string(m_words.running), "meeting", {}, "i_gang" }, { std::string(m_words.planned), "meeting", {}, "planlagt" } };
        }
        std::vector<Column> agreementColumns() const
        {
            std::vector<Column> columns;
            for (const std::string_view status : domain::agreementStatuses)
                columns.push_back({ word(domain::agreementStatuses, status), "agreement", {}, std::string(status) });
            columns.push_back({ std::string(m_words.overdue), "overdue" });
            return columns;
        }
        std::vector<Column> partnerColumns() const
        {
            std::vector<Column> columns { { std::string(m_words.partners), "partner" }, { std::string(m_words.shared), "shared_partner" } };
            for (const std::string_view status : domain::observationStatuses)
                columns.push_back({ std::string(m_words.input) + ": " + word(domain::observationStatuses, status), "observation", {}, std::string(status) });
            return columns;
        }
        /// The spreadsheet holds every figure, so each must tell what it is about.
        std::vector<Column> allColumns() const
        {
            std::vector<Column> columns = meetingColumns();
            for (Column& column : agreementColumns()) {
                column.name.insert(0, std::string(m_words.agreementsShort) + ": ");
                columns.push_back(std::move(column));
            }
            for (const std::string_view theme : domain::agreementThemes)
                columns.push_back({ std::string(m_words.theme) + ": " + word(domain::agreementThemes, theme), "agreement", std::string(theme) });
            columns.push_back({ std::string(m_words.theme) + ": " + std::string(m_words.noTheme), "agreement", std::string() });
            for (const std::string_view number : domain::recommendations) {
                const std::string name = std::string(m_words.recommendation) + ' ' + std::string(number) + ": ";
                columns.push_back({ name + std::string(m_words.stands), "recommendation", std::string(number), "stands" });
                columns.push_back({ name + std::string(m_words.plan), "recommendation", std::string(number), "plan" });
                columns.push_back({ name + std::string(m_words.evidence), "evidence", std::string(number) });
            }
            for (Column& column : partnerColumns())
                columns.push_back(std::move(column));
            return columns;
        }

        void add(Block block) { m_document.blocks.push_back(std::move(block)); }

        static Table emptyTable(std::string_view caption, std::string_view first, std::size_t columns)
        {
            constexpr int wholeWidth = 100;
            const int width = columns > 5 ? 13 : 15; // the longest heading in one line
            Table table { .caption = std::string(caption), .header = { std::string(first) },
                .widths = { wholeWidth - width * static_cast<int>(columns) }, .rowHeaders = true, .ruled = true, .rows = {} };
            table.widths.insert(table.widths.end(), columns, width);
            return table;
        }

        /// An area a row.
        void addBesideEachOther(std::string_view heading, const std::vector<Column>& columns)
        {
            add(Heading { 2, std::string(heading) });
            Table table = emptyTable(heading, m_words.area, columns.size());
            for (const Column& column : columns)
                table.header.push_back(column.name);
            const auto addRow = [&](const AreaFigures& area, Emphasis emphasis) {
                std::vector<Text> row { { { area.name, emphasis } } };
                for (const Column& column : columns)
                    row.push_back({ { count(area, column), emphasis } });
                table.rows.push_back(std::move(row));
            };
            for (const AreaFigures& area : m_data.areas)
                addRow(area, Emphasis::Plain);
            addRow(m_whole, Emphasis::Strong);
            add(std::move(table));
        }

        /// Agreements by theme and state, and the nine recommendations.
        void addChapter(const AreaFigures& area)
        {
            add(Heading { 2, area.name });
            addThemes(area);
            addRecommendations(area);
        }

        void addThemes(const AreaFigures& area)
        {
            add(Heading { 3, std::string(m_words.agreementsByTheme) });
            if (area.figures.count("agreement") == 0) {
                add(Paragraph { plain(std::string(m_words.noAgreementsYet)) });
                return;
            }
            Table table = emptyTable(m_words.agreementsByTheme, m_words.theme, domain::agreementStatuses.size());
            for (const std::string_view status : domain::agreementStatuses)
                table.header.push_back(word(domain::agreementStatuses, status));
            const auto addRow = [&](std::string_view theme, std::string name) {
                if (area.figures.count("agreement", theme) == 0)
                    return;
                std::vector<Text> row { plain(std::move(name)) };
                for (const std::string_view status : domain::agreementStatuses)
                    row.push_back(plain(std::to_string(area.figures.count("agreement", theme, status))));
                table.rows.push_back(std::move(row));
            };
            for (const std::string_view theme : domain::agreementThemes)
                addRow(theme, word(domain::agreementThemes, theme));
            addRow({}, std::string(m_words.noTheme));
            add(std::move(table));
        }

        /// In how many areas something is written, and how much shows it.
        void addRecommendations(const AreaFigures& area)
        {
            add(Heading { 3, std::string(m_words.recommendations) });
            const bool ofAll = &area == &m_whole;
            Table table = emptyTable(m_words.recommendations, m_words.recommendation, 3);
            for (const std::string_view name : { m_words.stands, m_words.plan, m_words.evidence })
                table.header.emplace_back(name);
            for (const std::string_view number : domain::recommendations) {
                const auto written = [&](std::string_view state) {
                    const std::int64_t areas = area.figures.count("recommendation", number, state);
                    return ofAll ? std::to_string(areas) + ' ' + std::string(m_words.ofAreas) + ' ' + std::to_string(m_data.areas.size())
                                 : std::string(areas > 0 ? m_words.written : m_words.notYet);
                };
                table.rows.push_back({ plain(std::string(number) + ' ' + word(domain::recommendations, number)), plain(written("stands")),
                    plain(written("plan")), plain(std::to_string(area.figures.count("evidence", number))) });
            }
            add(std::move(table));
        }

        const OverviewData& m_data;
        const ReportWords& m_words;
        AreaFigures m_whole;
        Document m_document;
    };

} // namespace

void Figures::add(const Figures& others)
{
    for (const auto& [key, count] : others.m_counts)
        m_counts[key] += count;
}

std::int64_t Figures::count(std::string_view figure, std::optional<std::string_view> kind, std::string_view state) const
{
    std::int64_t sum = 0;
    for (const auto& [key, count] : m_counts) {
        const auto& [itsFigure, itsKind, itsState] = key;
        if (itsFigure == figure && (!kind || itsKind == *kind) && (state.empty() || itsState == state))
            sum += count;
    }
    return sum;
}

CsvTable overviewTable(const OverviewData& data) { return OverviewWriter(data).table(); }

Document overviewDocument(const OverviewData& data) { return OverviewWriter(data).document(); }

} // namespace tovholder::reports
