// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tovholder::merge {

/// A text as words, punctuation at their ends, runs of spaces and line breaks. The pieces joined are the text.
[[nodiscard]] std::vector<std::string_view> piecesOf(std::string_view text);

/// Pieces [from, to) of the one text stand in the place of [otherFrom, otherTo) of the other.
struct Difference {
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t otherFrom = 0;
    std::size_t otherTo = 0;
};

/// The fewest pieces that differ (Myers, 1986), rising. Nothing when they are so many that the texts have little in
/// common: the time that is taken stays bounded whatever the texts.
[[nodiscard]] std::optional<std::vector<Difference>> differencesOf(
    const std::vector<std::string_view>& pieces, const std::vector<std::string_view>& others);

/// Two texts that were edited from one base, as one.
struct MergedText {
    std::string text;
    bool isClean = false; ///< no place was changed by both, or alike; then the order of the two does not matter
};

/// Merges word by word (diff3: Khanna, Kunal, Pierce, 2007). Changes of both sides without an unchanged word or line
/// break between them are one place: there both wordings stand, first that of `one`.
[[nodiscard]] MergedText mergeTexts(std::string_view base, std::string_view one, std::string_view other);

} // namespace tovholder::merge
