// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <span>
#include <string_view>

namespace tovholder::domain {

/// One of the nine recommendations for an area where a physical and a social plan run at once. Its title is
/// word(recommendations, code, language).
struct Recommendation {
    std::string_view code; ///< one of recommendations
    Words about; ///< why, in a sentence or two
    std::span<const Words> questions; ///< what to ask each other, to say where the area stands
};

/// Null when there is none with that code.
[[nodiscard]] const Recommendation* recommendationWith(std::string_view code);

} // namespace tovholder::domain
