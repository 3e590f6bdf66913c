// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/records.h"
#include "sync/merge/digest.h"

#include <string_view>

namespace tovholder::store {

/// The sum over the row's fields that were ever set.
[[nodiscard]] merge::Digest digestOf(const domain::Entity& entity, std::string_view id, const StoredRow& row);

/// Reckons the space's digest from its rows, and keeps it: rows may have come or gone that nobody counted.
void countAnew(Database& database, std::string_view space);

} // namespace tovholder::store
