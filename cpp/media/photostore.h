// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/media/photointake.h"

namespace tovholder::media {

/// Puts the photo in the folder at its photoPath(), durably; the same photo twice is one file. Answers
/// where it lies. Errors: DiskFull, FileUnwritable; never a half file.
Result<std::filesystem::path> storePhoto(const std::filesystem::path& folder, const Photo& photo);

} // namespace tovholder::media
