// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::store {

/// One row of a table; a quoted cell may span lines.
struct CsvRow {
    int line = 0; ///< where it begins, from 1
    std::vector<std::string> cells; ///< UTF-8, without white space at the ends
};

inline constexpr std::size_t csvBytesMax = 16 * 1024 * 1024;
inline constexpr std::size_t csvRowsMax = 200'000;
inline constexpr std::size_t csvCellsMax = 64;

/// A spreadsheet's CSV as rows, empty ones left out: UTF-8 with or without its mark, else Windows-1252; separated by
/// what the first line has most of: semicolon, comma or tab; quotes doubled inside quotes; any line ends.
/// Errors: CsvMalformed for binary data, an unclosed quote or too much of anything; the place is the line.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(std::string_view bytes);

} // namespace tovholder::store
