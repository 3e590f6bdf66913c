// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/cpr.h"

#include "cpp/base/id.h"

#include <algorithm>
#include <span>

namespace tovholder {
namespace {

    constexpr std::size_t cprDigits = 10;

    bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }

    bool isWordPart(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; }

    /// The length of the id or SHA-256 that begins here; 0 when none does. Ten digits in one are chance.
    std::size_t machineWordLength(std::string_view text, std::size_t start)
    {
        constexpr std::size_t idLength = 36;
        constexpr std::size_t sha256Length = 64;
        if (start > 0 && isWordPart(text[start - 1]))
            return 0;
        std::size_t end = start;
        while (end < text.size() && end - start <= sha256Length && isWordPart(text[end]))
            ++end;
        const std::string_view word = text.substr(start, end - start);
        const bool isHash = word.size() == sha256Length && std::ranges::all_of(word, isHexDigit);
        return isHash || (word.size() == idLength && isId(word)) ? word.size() : 0;
    }

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

    // What people type between the groups, and what word processors and web pages make of it.
    constexpr std::string_view spaces[] = { " ", "\t", "\u00a0", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
        "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u200b", "\u202f", "\u205f", "\u2060", "\u3000", "\ufeff" };
    constexpr std::string_view dashes[] = { "-", "\u00ad", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015",
        "\u2212", "\ufe58", "\ufe63", "\uff0d" };

    /// Takes one of the characters off the text's front, if one stands there.
    void skipOne(std::span<const std::string_view> characters, std::string_view& text)
    {
        const auto found = std::ranges::find_if(characters, [&](std::string_view one) { return text.starts_with(one); });
        if (found != characters.end())
            text.remove_prefix(found->size());
    }

    /// The length of the gap that the text begins with: a dash, with a space on either side or not, or spaces alone.
    std::size_t gapLength(std::string_view text)
    {
        std::string_view rest = text;
        skipOne(spaces, rest);
        skipOne(dashes, rest);
        skipOne(spaces, rest);
        return text.size() - rest.size();
    }

} // namespace

std::optional<CprMatch> findCpr(std::string_view text)
{
    if (std::ranges::count_if(text, isDigit) < std::ptrdiff_t { cprDigits }) // most texts, and soon said
        return std::nullopt;
    std::size_t i = 0;
    while (i < text.size()) {
        if (const std::size_t length = isHexDigit(text[i]) ? machineWordLength(text, i) : 0; length > 0) {
            i += length;
            continue;
        }
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - i == cprDigits && plausibleDate(text.substr(i, 6)))
            return CprMatch { i, cprDigits };
        const std::size_t gap = end - i == 6 ? gapLength(text.substr(end)) : 0;
        if (gap > 0 && plausibleDate(text.substr(i, 6))) {
            std::size_t tail = end + gap;
            while (tail < text.size() && isDigit(text[tail]))
                ++tail;
            if (tail - end - gap == 4)
                return CprMatch { i, tail - i };
        }
        i = end;
    }
    return std::nullopt;
}

} // namespace tovholder
