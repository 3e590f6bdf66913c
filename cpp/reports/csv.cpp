// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/csv.h"

#include "cpp/base/durablefile.h"
#include "cpp/domain/codes.h"
#include "cpp/reports/reportwords.h"

namespace tovholder::reports {
namespace {

    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    constexpr std::string_view formulaStarts = "=+-@\t\r";

    std::string cell(std::string_view text)
    {
        const bool wouldRun = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
        std::string guarded = (wouldRun ? "'" : "") + std::string(text);
        if (guarded.find_first_of(";,\"\r\n") == std::string::npos)
            return guarded;
        std::string quoted = "\"";
        for (const char c : guarded)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return quoted + '"';
    }

    std::string line(const std::vector<std::string>& cells)
    {
        std::string out;
        for (std::size_t i = 0; i < cells.size(); ++i)
            out += (i > 0 ? ";" : "") + cell(cells[i]);
        return out + "\r\n";
    }

} // namespace

CsvTable agreementsTable(std::span<const AgreementRow> agreements, domain::Language language)
{
    const ReportWords& words = reportWords(language);
    const auto word = [language](std::span<const std::string_view> choices, const std::string& code) {
        return code.empty() ? std::string() : std::string(domain::word(choices, code, language));
    };
    CsvTable table;
    for (const std::string_view name : { words.area, words.group, words.agreedAt, words.what, words.theme, words.who,
             words.function, words.when, words.status, words.followup })
        table.header.emplace_back(name);
    for (const AgreementRow& row : agreements) {
        const MinutesAgreement& agreement = row.agreement;
        table.rows.push_back({ row.area, row.group, row.meeting, agreement.text,
            word(domain::agreementThemes, agreement.theme), agreement.owner.name,
            word(domain::functions, agreement.owner.function), agreement.dueOn,
            word(domain::agreementStatuses, agreement.status), agreement.note });
    }
    return table;
}

std::string csvText(const CsvTable& table)
{
    std::string out(byteOrderMark);
    out += line(table.header);
    for (const std::vector<std::string>& row : table.rows)
        out += line(row);
    return out;
}

Result<void> writeCsv(const CsvTable& table, const std::filesystem::path& file)
{
    return writeFileDurably(file, csvText(table));
}

} // namespace tovholder::reports
