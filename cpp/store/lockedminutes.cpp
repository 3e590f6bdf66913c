// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/lockedminutes.h"

#include "cpp/base/sha256.h"

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
        Part { "area_snapshot" },
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

    std::string asText(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        const auto* words = std::get_if<std::string>(&value);
        return number ? std::to_string(*number) : words ? *words : std::string {};
    }

    bool isLock(std::string_view field) { return field.starts_with("locked_") || field == domain::deletedAtField; }

    /// The fields that stand in the minutes, with their values; an empty one is as one that was never set.
    void appendRows(std::string& text, Database& database, const Part& part, const Id& meeting)
    {
        const domain::Entity& entity = *domain::entityNamed(part.entity);
        const char* key = part.entity == "meeting" ? "id" : "meeting_id";
        Statement rows = database.statement("SELECT id FROM \"" + std::string(part.entity) + "\" WHERE deleted_at IS NULL AND "
            + key + " = ? ORDER BY id");
        rows.bindAll(std::string_view(meeting));
        while (rows.step()) {
            const Id id = rows.text(0);
            const StoredRow row = *readRow(database, entity, id);
            text.append(part.entity).append(" ").append(id);
            for (const domain::Field& field : entity.fields) {
                const bool stands = part.only.front().empty() ? !isLock(field.name)
                                                              : std::ranges::find(part.only, field.name) != part.only.end();
                const std::string value = stands ? asText(row.value(entity, field.name)) : std::string {};
                if (!value.empty())
                    text.append("\n").append(field.name).append(" ").append(std::to_string(value.size())).append(" ").append(value);
            }
            text += '\n';
        }
    }

} // namespace

std::string minutesDigest(Database& database, const Id& meeting)
{
    std::string text;
    for (const Part& part : parts) {
        if (part.entity != "addendum")
            appendRows(text, database, part, meeting);
    }
    return sha256Of(text);
}

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
