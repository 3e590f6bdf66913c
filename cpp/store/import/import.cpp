// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/import.h"

#include "cpp/store/import/csv.h"
#include "cpp/store/import/importrows.h"

#include <algorithm>
#include <span>

namespace tovholder::store {

std::size_t ImportPlan::count(ImportAction action) const
{
    return static_cast<std::size_t>(std::ranges::count(lines, action, &ImportLine::action));
}

Result<ImportPlan> planImport(Store& store, ImportKind kind, std::string_view bytes)
{
    const Result<std::vector<CsvRow>> table = readCsv(bytes);
    if (!table)
        return table.error();
    if (table->empty())
        return Error { ErrorCode::CsvMalformed, "nothing in it", "1" };
    const domain::Entity& entity = *domain::entityNamed(kind == ImportKind::People ? "person" : "department");
    ImportPlan plan;
    const Result<ImportColumns> columns = importColumns(entity, table->front().cells, plan.unknownColumns);
    if (!columns)
        return columns.error();
    Result<KnownRecords> known = KnownRecords::of(store, entity);
    if (!known)
        return known.error();
    for (const CsvRow& row : std::span(*table).subspan(1))
        planRow(row, *columns, *known, plan);
    return plan;
}

Result<void> importPlanned(Store& store, const ImportPlan& plan)
{
    if (!plan.problems.empty()) {
        const ImportProblem& first = plan.problems.front();
        return Error { first.code, first.field, std::to_string(first.line) };
    }
    return store.write(plan.edits);
}

} // namespace tovholder::store
