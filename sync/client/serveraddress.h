// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"

#include <string>
#include <string_view>

namespace tovholder::client {

/// The server's base URL, without a slash at the end, from what a person typed: https:// unless http:// was
/// typed or the server is this machine. Errors: ValueMissing, ValueInvalid.
[[nodiscard]] Result<std::string> serverAddress(std::string_view typed);

} // namespace tovholder::client
