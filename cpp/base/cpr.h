// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tovholder {

struct CprMatch {
    std::size_t offset = 0; ///< in bytes
    std::size_t length = 0; ///< in bytes
};

/// The first place in a UTF-8 text that looks like a CPR number: ddmmyy, an optional hyphen, dash or
/// space of any kind (also a dash between spaces), four digits, not part of a longer number, with a plausible date. Modulus 11 is not
/// consulted: numbers without it have been issued since 2007. Ids and SHA-256 hashes are passed over.
[[nodiscard]] std::optional<CprMatch> findCpr(std::string_view text);

} // namespace tovholder
