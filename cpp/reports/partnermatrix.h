// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/minutes.h"

namespace tovholder::reports {

/// The partner matrix as a table: a row a function, a column a category, in the order of codes.h. Partners of
/// other functions, and those that no function named, have rows of their own beneath, so that none is missing.
[[nodiscard]] Table partnerMatrix(std::span<const MinutesPartner> partners, domain::Language language);

} // namespace tovholder::reports
