// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/partnermatrix.h"

#include "cpp/domain/codes.h"
#include "cpp/reports/reportwords.h"

#include <algorithm>

namespace tovholder::reports {
namespace {

    void addPartner(Text& cell, const MinutesPartner& partner, domain::Language language)
    {
        const std::string_view code = partner.state.empty() && partner.shared ? std::string_view("faelles") : partner.state;
        std::string beneath;
        if (!code.empty())
            beneath = domain::word(domain::partnerLinkStates, code, language);
        if (!partner.cooperation.empty())
            beneath += (beneath.empty() ? "" : ": ") + partner.cooperation;
        if (!cell.empty())
            cell.push_back({ "\n\n", Emphasis::Quiet });
        cell.push_back({ partner.name, partner.shared ? Emphasis::Strong : Emphasis::Plain });
        if (!beneath.empty())
            cell.push_back({ '\n' + beneath, Emphasis::Quiet });
    }

    /// The codes of the rows; empty: no function named them.
    std::vector<std::string_view> rowsFor(std::span<const MinutesPartner> partners)
    {
        std::vector<std::string_view> rows(domain::matrixFunctions.begin(), domain::matrixFunctions.end());
        for (const MinutesPartner& partner : partners) {
            if (!partner.function.empty() && std::ranges::find(rows, partner.function) == rows.end())
                rows.push_back(partner.function);
        }
        if (std::ranges::any_of(partners, [](const MinutesPartner& partner) { return partner.function.empty(); }))
            rows.emplace_back();
        return rows;
    }

} // namespace

Table partnerMatrix(std::span<const MinutesPartner> partners, domain::Language language)
{
    const ReportWords& words = reportWords(language);
    Table table { .caption = std::string(words.matrix), .header = { std::string(words.function) }, .widths = { 18 },
        .rowHeaders = true, .ruled = true, .rows = {} };
    for (const std::string_view category : domain::partnerCategories) {
        table.header.emplace_back(domain::word(domain::partnerCategories, category, language));
        table.widths.push_back(20);
    }
    for (const std::string_view function : rowsFor(partners)) {
        const std::string_view name = function.empty() ? words.noFunction : domain::word(domain::functions, function, language);
        std::vector<Text> row { { { std::string(name), Emphasis::Plain, std::string(function) } } };
        for (const std::string_view category : domain::partnerCategories) {
            Text cell;
            for (const MinutesPartner& partner : partners) {
                if (partner.function == function && partner.category == category)
                    addPartner(cell, partner, language);
            }
            if (cell.empty())
                cell.push_back({ std::string(words.nobodyYet), Emphasis::Quiet });
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace tovholder::reports
