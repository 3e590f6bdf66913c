// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <filesystem>
#include <string>

namespace tovholder::cli {

/// All of a file, or of stdin for "-". Errors: FileUnreadable, also when it is larger than 64 MiB.
[[nodiscard]] Result<std::string> textFrom(const std::filesystem::path& file);

/// The first line of a text, without its end.
[[nodiscard]] std::string firstLine(const std::string& text);

} // namespace tovholder::cli
