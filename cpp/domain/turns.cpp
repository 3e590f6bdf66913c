// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/turns.h"

#include <algorithm>
#include <cstddef>

namespace tovholder::domain {
namespace {

    bool holds(std::span<const Id> ids, const Id& id) { return std::ranges::find(ids, id) != ids.end(); }

} // namespace

std::optional<Id> nextSpeaker(Table table, const Id& current, std::span<const Id> spoken)
{
    const auto speaking = std::ranges::find(table, current);
    const std::size_t first = speaking == table.end() ? 0 : static_cast<std::size_t>(speaking - table.begin()) + 1;
    for (std::size_t step = 0; step < table.size(); ++step) {
        const Id& candidate = table[(first + step) % table.size()];
        if (candidate != current && !holds(spoken, candidate))
            return candidate;
    }
    return std::nullopt;
}

std::vector<Id> notSpoken(Table table, std::span<const Id> spoken)
{
    std::vector<Id> silent;
    std::ranges::copy_if(table, std::back_inserter(silent), [spoken](const Id& id) { return !holds(spoken, id); });
    return silent;
}

std::string spokenText(std::span<const Id> spoken)
{
    std::string text;
    for (const Id& id : spoken)
        text += (text.empty() ? "" : " ") + id;
    return text;
}

std::vector<Id> spokenFrom(std::string_view text)
{
    std::vector<Id> ids;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (isId(text.substr(0, end)))
            ids.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return ids;
}

} // namespace tovholder::domain
