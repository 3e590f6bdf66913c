// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <string_view>

namespace tovholder {

/// Puts the bytes in the file, durably and all or nothing: a reader finds the old file or the whole
/// new one, also after a power cut. Errors: DiskFull, FileUnwritable; no half file is left behind.
Result<void> writeFileDurably(const std::filesystem::path& file, std::string_view bytes);

} // namespace tovholder
