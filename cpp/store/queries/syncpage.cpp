// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/syncpage.h"

#include "cpp/store/queries/recordtitle.h"
#include "cpp/store/queries/wherestate.h"

#include <array>

namespace tovholder::store::queries {
namespace {

    constexpr int refusedMax = 500;

    Query outbox(const std::string& condition, const std::string& columns, int rowsMax)
    {
        Query query { "SELECT entry.entity || ':' || entry.id AS id, entry.entity, entry.id AS record_id, "
                + recordTitle("entry.entity", "entry.id") + " AS title, " + columns + " FROM outbox AS entry WHERE "
                + condition + " ORDER BY entry.position LIMIT " + std::to_string(rowsMax),
            titledTables(), {} };
        query.tables.insert("outbox");
        return query;
    }

    std::string shownName(const std::string& login)
    {
        return "coalesce((SELECT u.display_name FROM user AS u WHERE u.login = " + login
            + " AND u.display_name <> '' LIMIT 1), " + login + ")";
    }

} // namespace

Query unsent(int rowsMax) { return outbox("entry.state <> 'rejected'", "entry.state", rowsMax); }

Query refused() { return outbox("entry.state = 'rejected'", "entry.rejected_field, entry.rejected_code", refusedMax); }

Query unsettledConflicts()
{
    // Of a note that its writer keeps from the others no text leaves the store, nor of one that is not here to tell.
    const std::string isPrivate = "(c.entity = 'contribution' AND coalesce((SELECT coalesce(note.hidden, 0) FROM contribution AS note "
                                  "WHERE note.id = c.record_id), 1) <> 0)";
    const auto unlessPrivate = [&](const std::string& column) {
        return ", CASE WHEN " + isPrivate + " THEN NULL ELSE c." + column + " END AS " + column;
    };
    Query query { "SELECT c.id, c.entity, c.record_id, " + recordTitle("c.entity", "c.record_id")
            + " AS title, c.field, c.kind, " + isPrivate + " AS is_private" + unlessPrivate("lost_value")
            + unlessPrivate("kept_value") + unlessPrivate("base_value") + ", " + shownName("c.lost_by")
            + " AS lost_by, c.lost_device, c.lost_at, " + shownName("c.kept_by")
            + " AS kept_by, c.kept_device, c.kept_at FROM conflict AS c "
              "WHERE c.resolution IS NULL AND c.deleted_at IS NULL ORDER BY c.id",
        titledTables(), {} };
    query.tables.insert({ "conflict", "user" });
    return query;
}

Query titleOf(std::string_view entity, const Id& record)
{
    return { "SELECT :record AS id, " + recordTitle(":entity", ":record") + " AS title", titledTables(),
        { { "entity", std::string(entity) }, { "record", record } } };
}

Query unsentPhotos()
{
    return { "SELECT sha256 AS id, state, bytes, sent_bytes, reason, taken_here FROM photo_file WHERE state <> 'sent' "
             "ORDER BY state, sha256 LIMIT 500",
        { "photo_file" }, {} };
}

Query syncCounts()
{
    return { "SELECT 'counts' AS id, (SELECT count(*) FROM outbox) - (SELECT count(*) FROM outbox WHERE state = 'rejected') AS waiting, "
             "(SELECT count(*) FROM outbox WHERE state = 'rejected') AS rejected, "
             "(SELECT count(*) FROM conflict WHERE " + isOpenConflict("conflict") + ") AS conflicts, "
             "(SELECT count(*) FROM photo_file WHERE taken_here = 1) AS photos, "
             "(SELECT count(*) FROM photo_file WHERE taken_here = 1 AND state = 'sent') AS photos_sent, "
             "coalesce((SELECT since FROM outbox WHERE state <> 'rejected' AND since > 0 ORDER BY position LIMIT 1), 0) AS unsent_since",
        { "outbox", "conflict", "photo_file" }, {} };
}

Query receipts()
{
    return { "SELECT position AS id, at, delivered, rejected FROM receipt ORDER BY position DESC LIMIT 20", { "receipt" }, {} };
}

Query differences()
{
    return { "SELECT position AS id, at, records, healed FROM difference ORDER BY position DESC LIMIT 5", { "difference" }, {} };
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
    constexpr std::array<std::array<const char*, 2>, 11> tables { { { "agreement", "text" }, { "contribution", "text" },
        { "partner", "name" }, { "observation", "text" }, { "story", "text" }, { "group", "name" }, { "meeting", "title" },
        { "person", "name" }, { "vision", "text" }, { "recommendation", "stands" }, { "board_proposal", "text" } } };
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
