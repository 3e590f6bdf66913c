// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/cpr.h"

namespace tovholder {
namespace {

    bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool plausibleDate(std::string_view digits)
    {
        const int day = (digits[0] - '0') * 10 + (digits[1] - '0');
        const int month = (digits[2] - '0') * 10 + (digits[3] - '0');
        const int year = (digits[4] - '0') * 10 + (digits[5] - '0');
        if (month < 1 || month > 12 || day < 1)
            return false;
        constexpr int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
        // The century is not in the first six digits, so every year divisible by four may be a leap year.
        const bool leap = month == 2 && year % 4 == 0;
        return day <= days[month - 1] + (leap ? 1 : 0);
    }

} // namespace

std::optional<CprMatch> findCpr(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - i == 10 && plausibleDate(text.substr(i, 6)))
            return CprMatch { i, 10 };
        const bool separated = end - i == 6 && end + 5 <= text.size() && (text[end] == '-' || text[end] == ' ');
        if (separated && plausibleDate(text.substr(i, 6))) {
            std::size_t tail = end + 1;
            while (tail < text.size() && isDigit(text[tail]))
                ++tail;
            if (tail - end - 1 == 4)
                return CprMatch { i, tail - i };
        }
        i = end;
    }
    return std::nullopt;
}

} // namespace tovholder
