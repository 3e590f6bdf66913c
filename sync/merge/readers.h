// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace tovholder::merge {

/// Said and voted among those at the table; it stays with who may sit there.
inline constexpr std::array<std::string_view, 2> ofTheTable { "contribution", "vote" };

/// What reaches only those who may write it; a conflict is a question to those who may settle it. The server sends it to
/// nobody else, and a device lets go of it with the role.
inline constexpr std::array<std::string_view, 3> readByWritersOnly { ofTheTable[0], ofTheTable[1], "conflict" };

} // namespace tovholder::merge
