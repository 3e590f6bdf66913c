// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/csv.h"
#include "cpp/store/queries/agreements.h"

#include <set>

namespace tovholder::exports {

/// All agreements that the filter lets through, but for those left out, in words, for a spreadsheet. Errors: the store's.
[[nodiscard]] Result<reports::CsvTable> agreementsList(store::Store& store, store::queries::AgreementFilter filter,
    domain::Language language, const std::set<Id>& leftOut = {});

} // namespace tovholder::exports
