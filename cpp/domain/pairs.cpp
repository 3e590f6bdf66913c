// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/pairs.h"

#include "cpp/domain/codes.h"
#include "cpp/domain/turns.h"

#include <algorithm>
#include <cstddef>

namespace tovholder::domain {
namespace {

    void shuffle(std::vector<Seated>& table, Random& random)
    {
        for (std::size_t left = table.size(); left > 1; --left)
            std::swap(table[left - 1], table[random.next() % left]);
    }

} // namespace

std::vector<Pair> drawPairs(std::span<const Seated> table, Random& random)
{
    std::vector<Seated> waiting(table.begin(), table.end());
    shuffle(waiting, random);
    // Efforts side by side; then nobody sits half a table from their own, unless it is more than half.
    std::ranges::stable_sort(waiting, {}, [](const Seated& each) { return effortOf(each.function); });
    const std::size_t half = waiting.size() / 2;
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < half; ++i)
        pairs.push_back({ waiting[i].membership, waiting[i + half].membership });
    if (waiting.size() % 2 == 1) {
        if (pairs.empty())
            pairs.emplace_back();
        pairs.back().push_back(waiting.back().membership);
    }
    return pairs;
}

std::string pairsText(std::span<const Pair> pairs)
{
    std::string text;
    for (const Pair& pair : pairs)
        text += (text.empty() ? "" : "\n") + spokenText(pair);
    return text;
}

std::vector<Pair> pairsFrom(std::string_view text)
{
    std::vector<Pair> pairs;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (Pair pair = spokenFrom(text.substr(0, end)); !pair.empty())
            pairs.push_back(std::move(pair));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pairs;
}

Id presentedBy(std::span<const Pair> pairs, const Id& membership)
{
    for (const Pair& pair : pairs) {
        const auto found = std::ranges::find(pair, membership);
        if (found != pair.end() && pair.size() > 1)
            return pair[static_cast<std::size_t>(found - pair.begin() + 1) % pair.size()];
    }
    return {};
}

} // namespace tovholder::domain
