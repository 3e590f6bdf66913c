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

std::vector<std::pair<std::string, Version>>::iterator RowVersions::find(std::string_view field)
{
    return std::ranges::find(m_exceptions, field, [](const auto& entry) -> std::string_view { return entry.first; });
}

Version RowVersions::of(std::string_view field) const
{
    for (const auto& [name, version] : m_exceptions) {
        if (name == field)
            return version;
    }
    return m_row;
}

bool RowVersions::lists(std::string_view field) const
{
    return std::ranges::any_of(m_exceptions, [&](const auto& entry) { return entry.first == field; });
}

void RowVersions::set(std::string_view field, Version version)
{
    if (version == m_row)
        unlist(field);
    else
        setListed(field, version);
}

void RowVersions::setListed(std::string_view field, Version version)
{
    const auto found = find(field);
    if (found != m_exceptions.end())
        found->second = version;
    else
        m_exceptions.emplace_back(std::string(field), version);
}

void RowVersions::unlist(std::string_view field)
{
    const auto found = find(field);
    if (found != m_exceptions.end())
        m_exceptions.erase(found);
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
