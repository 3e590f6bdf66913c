// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace tovholder::client {

/// At most bytesMax bytes of a file from offset on. Errors: FileUnreadable.
[[nodiscard]] Result<std::string> readChunk(const std::filesystem::path& file, std::uint64_t offset, std::size_t bytesMax);

/// Adds bytes at the end of a file, which is made with its folder when it is not there. Errors: DiskFull,
/// FileUnwritable; then the file is as long as before, or shorter.
Result<void> appendChunk(const std::filesystem::path& file, const std::string& chunk);

/// How long a file is; 0 when there is none.
[[nodiscard]] std::uint64_t fileBytes(const std::filesystem::path& file);

} // namespace tovholder::client
