// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace tovholder::store {

/// In the header of every store, so that it can be told from other SQLite files: "Tovh".
inline constexpr int applicationId = 0x546f7668;

/// Throws Failed with NotOurStore when the file is the SQLite store of something else. An empty one may become ours.
void requireOurs(SQLite::Database& connection);

/// Whether a store may be there or be made there: not a folder, a device or a name of nothing.
[[nodiscard]] bool canBeStore(const std::filesystem::path& file);

/// Whether a file that SQLite cannot read was ours: by what is left of its header, else by its name or its photos.
[[nodiscard]] bool wasOurs(const std::filesystem::path& file);

/// Whether commits lie in the WAL that the file itself has not got yet.
[[nodiscard]] bool hasWal(const std::filesystem::path& file);

} // namespace tovholder::store
