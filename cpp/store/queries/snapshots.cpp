// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/snapshots.h"

#include "cpp/store/queries/spaces.h"

#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/partners.h"

#include <span>
#include <string_view>

namespace tovholder::store::queries {
namespace {

    /// A field of area_snapshot, and what is kept of each row.
    struct Kept {
        std::string_view field;
        std::span<const std::string_view> columns;
    };

    constexpr std::string_view partnerColumns[] { "id", "partner_id", "name", "category", "function", "cooperation", "state", "functions" };
    constexpr std::string_view visionColumns[] { "id", "text", "themes", "meeting_id" };
    constexpr std::string_view recommendationColumns[] { "id", "number", "stands", "plan", "meeting_id" };
    constexpr std::string_view evidenceColumns[] { "id", "recommendation_id", "entity", "record_id", "note", "title" };

    constexpr Kept keptPartners { "partners", partnerColumns };
    constexpr Kept keptVision { "vision", visionColumns };
    constexpr Kept keptRecommendations { "recommendations", recommendationColumns };
    constexpr Kept keptEvidence { "evidence", evidenceColumns };

    Id snapshotId(const Id& meeting) { return derivedId("area_snapshot", meeting); }

    std::string asJson(const Kept& kept, const Query& now)
    {
        std::string object;
        for (const std::string_view column : kept.columns) {
            object.append(object.empty() ? "'" : ", '").append(column).append("', ");
            object.append("kept.\"").append(column).append("\"");
        }
        return "(SELECT json_group_array(json_object(" + object + ")) FROM (" + now.sql + ") AS kept) AS \"" + std::string(kept.field) + '"';
    }

    Query rowsAt(const Kept& kept, const Id& meeting)
    {
        std::string columns;
        for (const std::string_view column : kept.columns) {
            columns.append(columns.empty() ? "each.value ->> '" : ", each.value ->> '").append(column);
            columns.append("' AS \"").append(column).append("\"");
        }
        const std::string field = "s.\"" + std::string(kept.field) + '"';
        // What another program sent may be no JSON: then nothing is kept.
        return { "SELECT " + columns + " FROM area_snapshot AS s, json_each(CASE WHEN json_valid(" + field + ") THEN " + field
                + " ELSE '[]' END) AS each WHERE s.id = :snapshot AND s.deleted_at IS NULL AND each.type = 'object' "
                  "ORDER BY each.key",
            { "area_snapshot" }, { { "snapshot", snapshotId(meeting) } } };
    }

} // namespace

Query areaNow(const Id& area)
{
    return { "SELECT :area AS id, " + asJson(keptPartners, partnerMatrix(area)) + ", " + asJson(keptVision, vision(area)) + ", "
            + asJson(keptRecommendations, recommendations(area)) + ", " + asJson(keptEvidence, evidence(area)),
        {}, { { "area", area } } };
}

Query snapshot(const Id& meeting)
{
    return { "SELECT id, taken_at FROM area_snapshot WHERE id = :snapshot AND deleted_at IS NULL", { "area_snapshot" },
        { { "snapshot", snapshotId(meeting) } } };
}

Query snapshotsIn(const Id& area)
{
    return { "SELECT m.id, m.number, m.title, g.name AS group_name, coalesce(m.started_at, m.starts_at, s.taken_at) AS held_at "
             "FROM area_snapshot AS s JOIN meeting AS m ON m.id = s.meeting_id LEFT JOIN \"group\" AS g ON g.id = m.group_id "
             "WHERE " + livesIn("s", ":area") + " AND s.deleted_at IS NULL AND m.deleted_at IS NULL ORDER BY s.taken_at, m.id",
        { "area_snapshot", "meeting", "group" }, { { "area", area } } };
}

Query partnersAt(const Id& meeting) { return rowsAt(keptPartners, meeting); }

Query visionAt(const Id& meeting) { return rowsAt(keptVision, meeting); }

Query recommendationsAt(const Id& meeting) { return rowsAt(keptRecommendations, meeting); }

Query evidenceAt(const Id& meeting) { return rowsAt(keptEvidence, meeting); }

} // namespace tovholder::store::queries
