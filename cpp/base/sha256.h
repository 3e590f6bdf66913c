// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tovholder {

/// Whether the text is a SHA-256 as we write it: 64 lower-case hex digits.
[[nodiscard]] bool isSha256(std::string_view text);

/// SHA-256 of the bytes.
[[nodiscard]] std::string sha256Of(std::string_view bytes);

/// SHA-256 of a file's bytes. Errors: FileUnreadable.
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& file);

} // namespace tovholder
