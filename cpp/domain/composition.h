// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Composing an experience group: who should sit at the table. The rules advise; they never stop anyone.
namespace tovholder::domain {

inline constexpr int groupMembersMin = 3;
inline constexpr int groupMembersMax = 6;

struct GroupMember {
    std::string_view function; ///< one of functions
    std::string_view role; ///< one of membershipRoles
};

/// What a group still lacks.
enum class GroupGap { TooFew, TooMany, NoSocial, NoPhysical, NoInBetween, NoFacilitator };

/// What is missing in a group of that kind (one of groupKinds), in the order in which to mend it; empty when it can meet.
/// Only an experience group has a size and a mix of its own.
[[nodiscard]] std::vector<GroupGap> gapsIn(std::span<const GroupMember> members, std::string_view kind);

/// What is missing, and whom to look for.
[[nodiscard]] std::string_view sentence(GroupGap gap, Language language);

/// A question whose answer is one or more people to ask.
struct ComposingQuestion {
    std::string_view id;
    Words words;
};

[[nodiscard]] std::span<const ComposingQuestion> composingQuestions();

} // namespace tovholder::domain
