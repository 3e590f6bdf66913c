// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Turns round the table: whose turn it is, and who has not spoken yet.
namespace tovholder::domain {

/// The members present in the order they sit, clockwise.
using Table = std::span<const Id>;

/// Who speaks after the current one: the next clockwise who has not spoken, passing over the others. With
/// nobody speaking, the first who has not. Nothing when everyone has.
[[nodiscard]] std::optional<Id> nextSpeaker(Table table, const Id& current, std::span<const Id> spoken);

/// Those at the table who have not spoken, in order.
[[nodiscard]] std::vector<Id> notSpoken(Table table, std::span<const Id> spoken);

/// How agenda_block.spoken lists memberships: ids with a space between.
[[nodiscard]] std::string spokenText(std::span<const Id> spoken);
/// Reads it back; what is no id is left out.
[[nodiscard]] std::vector<Id> spokenFrom(std::string_view text);

} // namespace tovholder::domain
