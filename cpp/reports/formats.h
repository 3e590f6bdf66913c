// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/reports/document.h"
#include "cpp/reports/invitation.h"

#include <filesystem>
#include <string>

namespace tovholder::reports {

/// What the module of cpp/formats hands out, under the symbol tovholderFormats.
struct Formats {
    Result<std::string> (*pdf)(const Document& document);
    Result<std::string> (*odt)(const Document& document);
    Result<std::string> (*calendar)(const Invitation& invitation);
    bool (*useFontsIn)(const std::filesystem::path& folder);
};

/// The module, loaded when it is first asked for, from lib/tovholder beside the program's folder. Errors: ProgramIncomplete.
[[nodiscard]] Result<const Formats*> formats();

} // namespace tovholder::reports
