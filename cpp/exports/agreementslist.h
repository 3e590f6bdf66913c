// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/csv.h"
#include "cpp/store/queries/agreements.h"

namespace tovholder::exports {

/// All agreements that the filter lets through, in words, for a spreadsheet. Errors: the store's.
[[nodiscard]] Result<reports::CsvTable> agreementsList(
    store::Store& store, store::queries::AgreementFilter filter, domain::Language language);

} // namespace tovholder::exports
