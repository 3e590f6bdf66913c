// SPDX-License-Identifier: Apache-2.0
#include "sync/server/http/tus.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace tovholder::server::http {

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc {} || last != end)
        return std::nullopt;
    return number;
}

std::string metadataValue(std::string_view header, std::string_view key)
{
    while (!header.empty()) {
        std::string_view entry = header.substr(0, header.find(','));
        header.remove_prefix(std::min(entry.size() + 1, header.size()));
        entry.remove_prefix(std::min(entry.find_first_not_of(' '), entry.size()));
        if (!entry.starts_with(key) || entry.size() <= key.size() || entry[key.size()] != ' ')
            continue;
        const std::string_view base64 = entry.substr(key.size() + 1);
        std::string value(base64.size(), '\0');
        std::size_t size = 0;
        const int problem = sodium_base642bin(reinterpret_cast<unsigned char*>(value.data()), value.size(), base64.data(),
            base64.size(), " ", &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
        value.resize(problem == 0 ? size : 0);
        return value;
    }
    return {};
}

std::optional<ByteRange> byteRange(std::string_view header, std::uint64_t bytesTotal)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit))
        return std::nullopt;
    header.remove_prefix(unit.size());
    const std::size_t dash = header.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto first = wholeNumber(header.substr(0, dash));
    const auto last = wholeNumber(header.substr(dash + 1));
    if (!first && dash == 0 && last) { // the last so many
        const std::uint64_t count = std::min(*last, bytesTotal);
        return ByteRange { bytesTotal - count, count };
    }
    const bool open = dash + 1 == header.size();
    if (!first || (!last && !open) || (last && *last < *first))
        return std::nullopt;
    if (*first >= bytesTotal)
        return ByteRange {};
    const std::uint64_t end = last ? std::min(*last, bytesTotal - 1) : bytesTotal - 1;
    return ByteRange { *first, end - *first + 1 };
}

} // namespace tovholder::server::http
