// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/due.h"

#include <array>

namespace tovholder::domain {
namespace {

    constexpr std::int64_t daysPerWeek = 7;
    constexpr std::int64_t daysCountedMax = 20;

    constexpr std::array days { Words { "dag", "day" }, Words { "dage", "days" } };
    constexpr std::array weeks { Words { "uge", "week" }, Words { "uger", "weeks" } };

    /// "3 dage", "4 uger".
    std::string span(std::int64_t number, Language language)
    {
        const bool inWeeks = number > daysCountedMax;
        const std::int64_t count = inWeeks ? number / daysPerWeek : number;
        const Words& word = (inWeeks ? weeks : days)[count == 1 ? 0 : 1];
        return std::to_string(count).append(" ").append(word.in(language));
    }

} // namespace

std::string dueWords(std::int64_t daysAway, Language language)
{
    const bool danish = language == Language::Danish;
    if (daysAway == 0)
        return danish ? "i dag" : "today";
    if (daysAway == 1)
        return danish ? "i morgen" : "tomorrow";
    if (daysAway > 1)
        return (danish ? "om " : "in ") + span(daysAway, language);
    return span(-daysAway, language) + (danish ? " over tiden" : " overdue");
}

} // namespace tovholder::domain
