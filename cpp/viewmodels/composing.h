// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What composing a group writes, as plain values.
namespace tovholder::viewmodels {

/// Whom the composing questions led to: question id to the persons' ids, as a group's field "composition" holds it
/// (a JSON object of lists).
using ComposingAnswers = std::map<std::string, std::vector<Id>, std::less<>>;

/// Empty when the text is no such object.
[[nodiscard]] ComposingAnswers composingAnswersFrom(std::string_view json);
[[nodiscard]] std::string toJson(const ComposingAnswers& answers);

/// A member's place at the table.
struct SeatedMember {
    Id membership;
    std::int64_t seat = 0; ///< 0: none yet
};

/// The seats, numbered from 1, after a member has moved by so many places; only those that change. Members are in
/// the order in which they sit.
[[nodiscard]] std::vector<store::Edit> moveSeat(
    std::span<const SeatedMember> members, const Id& space, const Id& membership, int places);

/// One member facilitates, the others take part; members as { membership, is facilitator now }.
[[nodiscard]] std::vector<store::Edit> makeFacilitator(
    std::span<const std::pair<Id, bool>> members, const Id& space, const Id& membership);

} // namespace tovholder::viewmodels
