// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tovholder::domain {

/// What lies on a device and was never sent.
struct Unsent {
    std::int64_t records = 0;
    std::int64_t photos = 0;

    [[nodiscard]] bool any() const { return records > 0 || photos > 0; }
};

/// To whoever signs in where somebody else left something unsent: that it goes out in their name, and what to do if it is
/// not to.
[[nodiscard]] std::string handoverWarning(std::string_view leftBy, const Unsent& unsent, Language language);

} // namespace tovholder::domain
