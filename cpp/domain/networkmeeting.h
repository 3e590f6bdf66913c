// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/domain/words.h"

#include <span>
#include <string_view>
#include <vector>

/// How a resource network's meeting should be laid out. The rules advise; they never stop anyone.
namespace tovholder::domain {

inline constexpr int networkMinutesMax = 150;
/// So many points to work on; welcome, follow-up, breaks and closing are none.
inline constexpr int networkPointsMax = 7;

/// What a block of the agenda is to the people at the meeting.
enum class NetworkPart { Frame, Workshop, Input, Result, Break, Meal };

/// What the playbook says of a block besides its kind.
struct NetworkMarks {
    bool meal = false; ///< a break at which the group eats
    bool input = false; ///< somebody tells, the others listen
};

/// By the block's kind (one of blockKinds) and its marks in the playbook; what is read is input, too.
[[nodiscard]] NetworkPart networkPartOf(std::string_view kind, const NetworkMarks& marks = {});

struct NetworkBlock {
    NetworkPart part = NetworkPart::Frame;
    int minutes = 0;
};

enum class NetworkWarning { NoWhy, TooLong, NoBreak, NoMeal, TooManyPoints, InputTooLong, InputFirst, NoRole };

/// What is not kept, in the order in which to mend it. why: what must come out of the meeting; everyoneHasRole: each who
/// is expected has something to do.
[[nodiscard]] std::vector<NetworkWarning> networkWarnings(std::span<const NetworkBlock> agenda, std::string_view why, bool everyoneHasRole);

/// What is not kept, and what to do.
[[nodiscard]] std::string_view sentence(NetworkWarning warning, Language language);

} // namespace tovholder::domain
