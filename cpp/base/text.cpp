// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/text.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace tovholder {
namespace {

    constexpr char32_t replacement = 0xfffd;

    /// What 0x80 to 0x9f mean; https://encoding.spec.whatwg.org/index-windows-1252.txt, undefined ones replaced.
    constexpr std::array<char32_t, 32> windowsOnly { 0x20ac, replacement, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
        0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, replacement, 0x017d, replacement, replacement, 0x2018, 0x2019, 0x201c,
        0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, replacement, 0x017e, 0x0178 };

    /// For code points below U+10000.
    void append(std::string& text, char32_t point)
    {
        if (point < 0x80) {
            text += static_cast<char>(point);
        } else if (point < 0x800) {
            text += static_cast<char>(0xc0 | (point >> 6));
            text += static_cast<char>(0x80 | (point & 0x3f));
        } else {
            text += static_cast<char>(0xe0 | (point >> 12));
            text += static_cast<char>(0x80 | ((point >> 6) & 0x3f));
            text += static_cast<char>(0x80 | (point & 0x3f));
        }
    }

    /// How many bytes the well-formed character at the start takes; 0 when there is none.
    std::size_t characterBytes(std::string_view bytes)
    {
        const auto at = [bytes](std::size_t i) {
            return i < bytes.size() ? static_cast<std::uint8_t>(bytes[i]) : std::uint8_t { 0 };
        };
        const auto follows = [&](std::size_t i) { return (at(i) & 0xc0) == 0x80; };
        const std::uint8_t first = at(0);
        if (first < 0x80)
            return 1;
        if (first >= 0xc2 && first <= 0xdf)
            return follows(1) ? 2 : 0;
        if (first >= 0xe0 && first <= 0xef) {
            const bool overlong = first == 0xe0 && at(1) < 0xa0;
            const bool surrogate = first == 0xed && at(1) >= 0xa0;
            return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
        }
        if (first >= 0xf0 && first <= 0xf4) {
            const bool overlong = first == 0xf0 && at(1) < 0x90;
            const bool beyond = first == 0xf4 && at(1) >= 0x90;
            return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
        }
        return 0;
    }

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = characterBytes(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        append(text, byte >= 0x80 && byte < 0xa0 ? windowsOnly[byte - 0x80] : char32_t { byte });
    }
    return text;
}

std::string folded(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n\v\f";
    const std::size_t start = text.find_first_not_of(white);
    if (start == std::string_view::npos)
        return {};
    text = text.substr(start, text.find_last_not_of(white) - start + 1);
    std::string lower(text);
    bool latinLead = false; // the byte before was 0xc3, under which À to Þ and à to þ stand 32 apart
    for (char& c : lower) {
        const auto byte = static_cast<std::uint8_t>(c);
        const bool asciiCapital = byte >= 'A' && byte <= 'Z';
        const bool latinCapital = latinLead && byte >= 0x80 && byte <= 0x9e && byte != 0x97;
        if (asciiCapital || latinCapital)
            c = static_cast<char>(byte + 0x20);
        latinLead = byte == 0xc3;
    }
    return lower;
}

} // namespace tovholder
