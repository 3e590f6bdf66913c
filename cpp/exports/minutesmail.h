// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/minutes.h"

#include <string>

namespace tovholder::exports {

/// A short text to send with the minutes: thanks, and what was agreed, by whom and when.
[[nodiscard]] std::string minutesMail(const reports::MinutesData& data);

} // namespace tovholder::exports
