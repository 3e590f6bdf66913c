// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/random.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Who talks with whom, two and two.
namespace tovholder::domain {

/// A member at the table.
struct Seated {
    Id membership {};
    std::string function {}; ///< one of functions
};

/// Two members, or three when the number is odd; each presents the next, the last the first.
using Pair = std::vector<Id>;

/// Draws pairs by chance, of different efforts as long as there are any. One alone is a pair of one.
[[nodiscard]] std::vector<Pair> drawPairs(std::span<const Seated> table, Random& random);

/// How agenda_block.pairs lists them: ids with a space between, pairs with a line break.
[[nodiscard]] std::string pairsText(std::span<const Pair> pairs);
/// Reads it back; what is no id is left out.
[[nodiscard]] std::vector<Pair> pairsFrom(std::string_view text);

/// Whom a member presents to the group; empty for one who is in no pair, or alone.
[[nodiscard]] Id presentedBy(std::span<const Pair> pairs, const Id& membership);

} // namespace tovholder::domain
