// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <string_view>

namespace tovholder {

/// Puts the bytes in the file, durably and all or nothing: a reader finds the old file or the whole
/// new one, also after a power cut. Errors: DiskFull, FileUnwritable; no half file is left behind, and what is
/// no ordinary file is never replaced.
Result<void> writeFileDurably(const std::filesystem::path& file, std::string_view bytes);

/// Gives a finished file of the same disk its name, after its bytes have reached the disk: a reader never finds the
/// name with fewer bytes, also after a power cut. Errors: DiskFull, FileUnwritable.
Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace tovholder
