// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tovholder::store {

enum class ImportKind {
    People, ///< name and function; title, e-mail, phone, area, department
    Departments, ///< name and area; address
};

/// Why a line of the list cannot be used.
struct ImportProblem {
    int line = 0; ///< of the file, from 1
    std::string field; ///< the record's field; see domain::fieldWord
    ErrorCode code = ErrorCode::None;

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

enum class ImportAction { Add, Update, Unchanged };

/// What a line of the list will do.
struct ImportLine {
    int line = 0;
    std::string name;
    ImportAction action = ImportAction::Unchanged;
};

/// What an import would do: nothing is written before importPlanned().
struct ImportPlan {
    std::vector<ImportLine> lines; ///< those that can be used
    std::vector<ImportProblem> problems; ///< of those that cannot
    std::vector<std::string> unknownColumns; ///< headings that were not understood; their cells are left out
    std::vector<Edit> edits;

    [[nodiscard]] std::size_t count(ImportAction action) const;
};

/// Reads a CSV list against the store. Its first row has the headings, in Danish or English, in any order. A person is
/// known again by name and e-mail, a department by name and area, so that the same list twice adds nothing; an
/// empty cell leaves what is stored. Errors: CsvMalformed, also when a required column is missing (then the place is
/// the field's name); NotSignedIn before the organisation is known; the store's.
[[nodiscard]] Result<ImportPlan> planImport(Store& store, ImportKind kind, std::string_view bytes);

/// Writes all that was planned in one transaction, or nothing. A plan with problems is refused with the first one's
/// code; its place is the line.
Result<void> importPlanned(Store& store, const ImportPlan& plan);

} // namespace tovholder::store
