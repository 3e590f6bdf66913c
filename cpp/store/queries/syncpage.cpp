// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/syncpage.h"

#include <array>

namespace tovholder::store::queries {

Query unsent()
{
    return { "SELECT entity || ':' || id AS id, entity, id AS record_id, space, state, rejected_field, rejected_code "
             "FROM outbox ORDER BY state <> 'rejected', position LIMIT 500",
        { "outbox" }, {} };
}

Query openConflicts()
{
    return { "SELECT c.id, c.entity, c.record_id, c.field, c.kind, c.lost_value, c.lost_by, c.lost_at, c.kept_value, "
             "c.kept_by, c.kept_at, area.name AS area_name FROM conflict AS c LEFT JOIN area ON area.id = c.space "
             "WHERE c.resolution IS NULL AND c.deleted_at IS NULL ORDER BY c.id",
        { "conflict", "area" }, {} };
}

Query unsentPhotos()
{
    return { "SELECT sha256 AS id, state, bytes, sent_bytes, reason, taken_here FROM photo_file WHERE state <> 'sent' "
             "ORDER BY state, sha256 LIMIT 500",
        { "photo_file" }, {} };
}

Query syncCounts()
{
    return { "SELECT 'counts' AS id, (SELECT count(*) FROM outbox WHERE state <> 'rejected') AS waiting, "
             "(SELECT count(*) FROM outbox WHERE state = 'rejected') AS rejected, "
             "(SELECT count(*) FROM conflict WHERE resolution IS NULL AND deleted_at IS NULL) AS conflicts, "
             "(SELECT count(*) FROM photo_file WHERE taken_here = 1) AS photos, "
             "(SELECT count(*) FROM photo_file WHERE taken_here = 1 AND state = 'sent') AS photos_sent",
        { "outbox", "conflict", "photo_file" }, {} };
}

Query storedCounts()
{
    constexpr std::array<const char*, 8> tables { "group", "meeting", "contribution", "agreement", "partner",
        "observation", "photo", "person" };
    Query query;
    for (const char* table : tables) {
        query.sql += query.sql.empty() ? "" : " UNION ALL ";
        query.sql += std::string("SELECT '") + table + "' AS id, count(*) AS rows FROM \"" + table + "\" WHERE deleted_at IS NULL";
        query.tables.insert(table);
    }
    return query;
}

Query bin(std::int64_t sinceMs)
{
    constexpr std::array<std::array<const char*, 2>, 8> tables { { { "agreement", "text" }, { "contribution", "text" },
        { "partner", "name" }, { "observation", "text" }, { "story", "text" }, { "group", "name" }, { "meeting", "title" },
        { "person", "name" } } };
    Query query { {}, {}, { { "since", sinceMs } } };
    for (const auto& [table, text] : tables) {
        query.sql += query.sql.empty() ? "SELECT entity || ':' || record_id AS id, entity, record_id, text, deleted_at FROM (" : " UNION ALL ";
        query.sql += std::string("SELECT '") + table + "' AS entity, id AS record_id, " + text
            + " AS text, deleted_at FROM \"" + table + "\" WHERE deleted_at >= :since";
        query.tables.insert(table);
    }
    query.sql += ") ORDER BY deleted_at DESC LIMIT 500";
    return query;
}

} // namespace tovholder::store::queries
