// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tovholder::client {

/// Writes the parts, until next() has none left, into a file that only the passphrase opens: Argon2id makes the key, and
/// libsodium's secretstream seals part after part. The file gets its name when it is whole and on the disk.
/// Errors: PassphraseTooShort, DiskFull, FileUnwritable; those of next().
Result<void> sealFile(const std::filesystem::path& file, const std::string& passphrase,
    const std::function<Result<std::optional<std::string>>()>& next);

/// Hands out the parts in their order; each is as it was written, and the last has been seen before this succeeds.
/// Errors: FileUnreadable, NotEmergencyCopy, PassphraseWrong, EmergencyCopyDamaged; those of take().
Result<void> unsealFile(const std::filesystem::path& file, const std::string& passphrase,
    const std::function<Result<void>(std::string_view)>& take);

} // namespace tovholder::client
