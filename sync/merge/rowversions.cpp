// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/rowversions.h"

#include <algorithm>
#include <charconv>

namespace tovholder::merge {
namespace {

    bool readNumber(std::string_view text, std::uint64_t& number)
    {
        const char* end = text.data() + text.size();
        const auto [last, problem] = std::from_chars(text.data(), end, number);
        return problem == std::errc {} && last == end;
    }

} // namespace

RowVersions::RowVersions(Version row, std::string_view exceptions)
    : m_row(row)
{
    while (!exceptions.empty()) {
        const std::string_view entry = exceptions.substr(0, exceptions.find(';'));
        exceptions.remove_prefix(std::min(entry.size() + 1, exceptions.size()));
        const std::size_t first = entry.find(':');
        const std::size_t second = entry.rfind(':');
        Version version;
        if (first == std::string_view::npos || second == first
            || !readNumber(entry.substr(first + 1, second - first - 1), version.clock)
            || !readNumber(entry.substr(second + 1), version.device))
            continue;
        m_exceptions.emplace_back(std::string(entry.substr(0, first)), version);
    }
}

Version RowVersions::of(std::string_view field) const
{
    const auto found = std::ranges::find(m_exceptions, field, [](const auto& entry) -> std::string_view { return entry.first; });
    return found == m_exceptions.end() ? m_row : found->second;
}

void RowVersions::set(std::string_view field, Version version)
{
    const auto found = std::ranges::find(m_exceptions, field, [](const auto& entry) -> std::string_view { return entry.first; });
    if (version == m_row) {
        if (found != m_exceptions.end())
            m_exceptions.erase(found);
    } else if (found != m_exceptions.end()) {
        found->second = version;
    } else {
        m_exceptions.emplace_back(std::string(field), version);
    }
}

Version RowVersions::latest() const
{
    Version latest = m_row;
    for (const auto& [field, version] : m_exceptions)
        latest = std::max(latest, version);
    return latest;
}

std::string RowVersions::exceptionsText() const
{
    std::string text;
    for (const auto& [field, version] : m_exceptions) {
        if (!text.empty())
            text += ';';
        text += field + ':' + std::to_string(version.clock) + ':' + std::to_string(version.device);
    }
    return text;
}

} // namespace tovholder::merge
