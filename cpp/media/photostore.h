// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/media/photointake.h"

namespace tovholder::media {

/// Where the photo with that hash lies in the folder, whether it is there or not.
[[nodiscard]] std::filesystem::path photoPath(const std::filesystem::path& folder, std::string_view sha256);

/// Puts the photo in the folder as ab/abcdef….jpg, named by its hash, durably; the same photo twice is one
/// file. Answers where it lies. Errors: DiskFull, FileUnwritable; never a half file.
Result<std::filesystem::path> storePhoto(const std::filesystem::path& folder, const Photo& photo);

} // namespace tovholder::media
