// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

namespace tovholder::store {

/// The program's own: entry i brings a store from schema i to i + 1.
[[nodiscard]] std::span<const char* const> ownMigrations();

/// Runs the migrations that the store lacks, all in one transaction. Throws Failed with StoreTooNew when the
/// store is ahead of the program, StoreReadOnly when it is behind and may not be changed.
void bringUpToDate(
    SQLite::Database& connection, bool readOnly, std::span<const char* const> steps = ownMigrations());

} // namespace tovholder::store
