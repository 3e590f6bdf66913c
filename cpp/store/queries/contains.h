// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tovholder::store::queries {

/// The condition that a text contains a part, in capitals or not; both are expressions of SQL.
[[nodiscard]] std::string contains(const std::string& text, const std::string& part);

} // namespace tovholder::store::queries
