// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/entities.h"
#include "cpp/store/import/csv.h"
#include "cpp/store/import/import.h"
#include "cpp/store/import/knownrecords.h"

#include <string>
#include <vector>

namespace tovholder::store {

/// Which field each column of the list fills; null for one that is left out.
using ImportColumns = std::vector<const domain::Field*>;

/// Errors: CsvMalformed when a required column is missing or one stands twice; the place is the field.
[[nodiscard]] Result<ImportColumns> importColumns(const domain::Entity& entity, const std::vector<std::string>& headings,
    std::vector<std::string>& unknown);

/// Adds a line, or what is wrong with it, to the plan.
void planRow(const CsvRow& row, const ImportColumns& columns, KnownRecords& known, ImportPlan& plan);

} // namespace tovholder::store
