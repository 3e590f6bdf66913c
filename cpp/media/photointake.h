// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tovholder::media {

/// A picture as we keep and send it: an upright sRGB JPEG, no side longer than limits::photoSidePixelsMax,
/// with no word about where, when or with what it was taken.
struct Photo {
    std::string bytes;
    int width = 0; ///< pixels
    int height = 0; ///< pixels
    std::string sha256; ///< of the bytes, 64 lower-case hexadecimal digits
};

/// Makes a photo of a picture file's bytes: JPEG, PNG, WebP or HEIC, as far as Qt's plugins read them.
/// Safe to call on any thread. Errors: PhotoTooLarge (file, or pixels once unpacked), PhotoUnreadable.
Result<Photo> takePhoto(std::string_view bytes);

/// As takePhoto(), of a file. Errors: also FileUnreadable.
Result<Photo> takePhotoFile(const std::filesystem::path& file);

} // namespace tovholder::media
