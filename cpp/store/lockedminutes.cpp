// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/lockedminutes.h"

#include <algorithm>
#include <array>

namespace tovholder::store {
namespace {

    /// What a meeting's minutes are made of. The meeting itself stands under its own id.
    struct Part {
        std::string_view entity;
        std::array<std::string_view, 8> only {}; ///< these fields alone; none: all
    };
    constexpr std::array parts {
        Part { "meeting" },
        Part { "attendance" },
        Part { "guest" },
        Part { "agenda_block" },
        Part { "contribution" },
        Part { "vote" },
        Part { "story" },
        Part { "agreement_followup" },
        Part { "addendum" },
        Part { "agreement", { "text", "theme", "group_id", "meeting_id", "block", "observation_id", "contribution_id", domain::deletedAtField } },
        Part { "board_proposal", { "kind", "text", "why", "meeting_id", domain::deletedAtField } },
        Part { "observation", { "text", "place", "theme", "reply", "meeting_id", "case_position", domain::deletedAtField } },
    };

    bool isLocked(Database& database, const Value& meeting)
    {
        const auto* id = std::get_if<std::string>(&meeting);
        if (!id || id->empty())
            return false;
        Statement found = database.statement("SELECT locked_at FROM meeting WHERE id = ?");
        found.bindAll(std::string_view(*id));
        return found.step() && !found.isNull(0);
    }

    bool touches(const Part& part, const domain::Entity& entity, const Edit& edit, const StoredRow* row)
    {
        return std::ranges::any_of(edit.fields, [&](const auto& field) {
            const bool isPart = part.only.front().empty() || std::ranges::find(part.only, field.first) != part.only.end();
            return isPart && (!row || row->value(entity, field.first) != field.second);
        });
    }

} // namespace

void refuseLocked(Database& database, const Edit& edit, const StoredRow* row)
{
    const auto part = std::ranges::find(parts, edit.entity, &Part::entity);
    if (part == parts.end())
        return;
    const domain::Entity& entity = *domain::entityNamed(edit.entity);
    const bool isNewAddendum = edit.entity == "addendum" && !row;
    if (isNewAddendum || !touches(*part, entity, edit, row))
        return;
    const bool isMeeting = edit.entity == "meeting";
    const auto given = edit.fields.find("meeting_id");
    const Value stored = isMeeting ? Value(edit.id) : row ? row->value(entity, "meeting_id") : Value();
    if (isLocked(database, stored) || (given != edit.fields.end() && isLocked(database, given->second)))
        throw Failed({ ErrorCode::MinutesLocked, edit.entity, edit.fields.begin()->first });
}

} // namespace tovholder::store
