// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/minutes.h"
#include "cpp/store/store.h"

namespace tovholder::exports {

/// From a row with name and function.
[[nodiscard]] reports::MinutesPerson personOf(const store::Row& row);

/// From a row of the queries in store/queries/agreements.h.
[[nodiscard]] reports::MinutesAgreement agreementOf(const store::Row& row);

} // namespace tovholder::exports
