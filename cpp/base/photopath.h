// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tovholder {

/// Where a device keeps the photo with that SHA-256: FOLDER/ab/abcdef….jpg, whether it is there or not.
[[nodiscard]] inline std::filesystem::path photoPath(const std::filesystem::path& folder, std::string_view sha256)
{
    return folder / std::string(sha256.substr(0, 2)) / (std::string(sha256) + ".jpg");
}

} // namespace tovholder
