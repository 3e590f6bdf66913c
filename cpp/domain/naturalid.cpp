// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/naturalid.h"

namespace tovholder::domain {

std::optional<Id> naturalId(std::string_view entity, const std::function<std::string(std::string_view field)>& text)
{
    const auto ofTwo = [&](std::string_view first, std::string_view second) -> std::optional<Id> {
        const std::string a = text(first);
        const std::string b = text(second);
        if (a.empty() || b.empty())
            return std::nullopt;
        return derivedId(entity, a, b);
    };
    if (entity == "attendance")
        return ofTwo("meeting_id", "membership_id");
    if (entity == "time_answer")
        return ofTwo("proposed_time_id", "membership_id");
    if (entity == "agenda_block")
        return ofTwo("meeting_id", "block");
    if (entity == "partner_link")
        return ofTwo("partner_id", "function");
    if (entity == "recommendation")
        return ofTwo("area_id", "number");
    if (entity == "evidence")
        return ofTwo("recommendation_id", "record_id");
    if (entity == "vision" && !text("area_id").empty())
        return derivedId(entity, text("area_id"));
    if (entity == "area_snapshot" && !text("meeting_id").empty())
        return derivedId(entity, text("meeting_id"));
    if (entity == "shared_story" && !text("story_id").empty())
        return derivedId(entity, text("story_id"));
    if (entity == "vote" && !text("contribution_id").empty())
        return derivedId(entity, text("contribution_id"), text("block") + '/' + text("membership_id"));
    if (entity == "contribution") {
        // Without a person or a question it is one of many: each gets an id of its own.
        const std::string member = text("membership_id");
        const std::string seat = member.empty() ? text("guest_id") : member;
        const std::string prompt = text("prompt");
        if (seat.empty() || prompt.empty())
            return std::nullopt;
        return derivedId(entity, text("meeting_id"), text("block") + '/' + prompt + '/' + seat);
    }
    return std::nullopt;
}

} // namespace tovholder::domain
