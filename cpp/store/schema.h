// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace tovholder::store {

/// The schema that this program writes.
[[nodiscard]] int schemaVersion();

/// Runs the migrations that the store lacks, all in one transaction. Throws Failed with StoreTooNew when the
/// store is ahead of the program, StoreReadOnly when it is behind and may not be changed.
void bringUpToDate(SQLite::Database& connection, bool readOnly);

} // namespace tovholder::store
