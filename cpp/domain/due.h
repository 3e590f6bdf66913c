// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <cstdint>
#include <string>

namespace tovholder::domain {

/// How far away the day is by which something was agreed: "om 3 dage", "i morgen", "i dag", "2 dage over tiden". Days
/// are counted from today, negative for the past; from three weeks on they become weeks.
[[nodiscard]] std::string dueWords(std::int64_t daysAway, Language language);

} // namespace tovholder::domain
