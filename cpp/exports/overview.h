// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/exports/minutesdata.h"
#include "cpp/reports/overview.h"

#include <filesystem>
#include <string>

namespace tovholder::store {
class Store;
}

namespace tovholder::exports {

/// All areas that this device sees, in figures as of a day, yyyy-mm-dd. Errors: the store's.
[[nodiscard]] Result<reports::OverviewData> overviewData(store::Store& store, const std::string& day, domain::Language language);

/// Writes the overview as PDF, ODT and CSV into the folder, which is made if need be: "overblik-2026-11-24.csv". Errors:
/// FileUnwritable, DiskFull.
Result<Papers> writeOverview(const reports::OverviewData& data, const std::filesystem::path& folder);

} // namespace tovholder::exports
