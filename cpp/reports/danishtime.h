// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

/// Dates and times as documents write them. The meetings are held in Denmark, so its time is meant
/// wherever the program runs (a server in UTC makes the same minutes as the tablet).
namespace tovholder::reports {

struct DanishTime {
    std::chrono::year_month_day day;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

/// Ms since 1970 UTC as Danish wall time, summer time by the rule of the EU (since 1996).
[[nodiscard]] DanishTime danishTime(std::int64_t ms);

/// "tirsdag den 24. november 2026 kl. 13.00–15.00"; without the end when it is 0, empty without the start.
[[nodiscard]] std::string timeSpan(std::int64_t startMs, std::int64_t endMs, domain::Language language);

/// The day in Denmark, yyyy-mm-dd.
[[nodiscard]] std::string isoDay(std::int64_t ms);

/// A stored date, yyyy-mm-dd, in few characters: "24. nov. 2026"; the text itself when it is no date.
[[nodiscard]] std::string shortDate(std::string_view date, domain::Language language);

} // namespace tovholder::reports
