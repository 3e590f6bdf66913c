// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/playbook/playbook.h"

#include <cstddef>
#include <span>
#include <string_view>

/// What a playbook may hold: the reader keeps it, and the editor shows it.
namespace tovholder::playbook {

inline constexpr int formatKnown = 1;
inline constexpr int minutesMax = 600;
inline constexpr int wantedMax = 10; ///< agreements, pieces of advice, dots

// characters
inline constexpr std::size_t titleMax = 80;
inline constexpr std::size_t promptMax = 200;
inline constexpr std::size_t cardMax = 400;
inline constexpr std::size_t descriptionMax = 2000;

// items
inline constexpr std::size_t meetingsMax = 24;
inline constexpr std::size_t blocksMax = 40;
inline constexpr std::size_t promptsMax = 20;
inline constexpr std::size_t pagesMax = 20;
inline constexpr std::size_t listMax = 12;

/// The keys that only some kinds of block have: "prompts", "each".
[[nodiscard]] std::span<const std::string_view> kindKeys();
/// Whether a block of the kind must, and may, have that key of kindKeys().
[[nodiscard]] bool mustHave(BlockKind kind, std::string_view key);
[[nodiscard]] bool mayHave(BlockKind kind, std::string_view key);

} // namespace tovholder::playbook
