// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/minutes.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace tovholder::reports {

struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// An agreement and where it comes from.
struct AgreementRow {
    std::string area;
    std::string group;
    std::string meeting;
    MinutesAgreement agreement;
};

/// The agreements in words, one a row; dates as yyyy-mm-dd, which spreadsheets sort.
[[nodiscard]] CsvTable agreementsTable(std::span<const AgreementRow> agreements, domain::Language language);

/// CSV (RFC 4180) as Danish Excel opens it by a double click: UTF-8 with its mark, semicolons, CRLF. A cell
/// that a spreadsheet would run as a formula (= + - @, tab) is given an apostrophe in front.
[[nodiscard]] std::string csvText(const CsvTable& table);

/// As csvText(), in a file, whole or not at all. Errors: FileUnwritable, DiskFull.
Result<void> writeCsv(const CsvTable& table, const std::filesystem::path& file);

} // namespace tovholder::reports
