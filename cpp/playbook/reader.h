// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"
#include "cpp/playbook/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tovholder::playbook {

/// Larger files are refused unread, bytes.
inline constexpr std::size_t fileBytesMax = 1024 * 1024;
/// And those with more objects and lists within each other.
inline constexpr int layersMax = 12;

/// A playbook, or the first thing that is wrong with the file.
using Reading = std::variant<Playbook, Problem>;

/// A playbook as far as it can be read, and everything that is wrong with it; nothing is wrong with one to use.
struct Examined {
    Playbook playbook;
    std::vector<Problem> problems;
};

/// As read(), of what may still be wrong: what is under somebody's hands.
[[nodiscard]] Examined examine(std::string_view bytes, const std::string& fileName);

/// Reads and checks one playbook file: syntax, keys, types, lengths, counts, depth, ids and minutes.
/// Takes any bytes and never throws.
[[nodiscard]] Reading read(std::string_view bytes, const std::string& fileName);

} // namespace tovholder::playbook
