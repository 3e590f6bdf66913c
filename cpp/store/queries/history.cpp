// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/history.h"

#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {

Query recordHistory(std::string_view entity, const Id& record)
{
    return { "SELECT h.position AS id, h.field, h.value, h.replaced_clock >> 16 AS replaced_at, coalesce(a.name, '') AS replaced_by, "
             "coalesce(a.device_name, '') AS device_name, h.replaced_device = (SELECT CAST(value AS INTEGER) FROM setting "
             "WHERE name = 'sync.device') AS here FROM history AS h LEFT JOIN author AS a ON a.device = h.replaced_device "
             "WHERE h.id = :record AND h.entity = :entity AND (h.entity <> 'contribution' OR EXISTS (SELECT 1 FROM contribution "
             "AS note WHERE note.id = h.id AND coalesce(note.hidden, 0) = 0)) ORDER BY h.position DESC",
        { "history", "author", "contribution" },
        { { "entity", std::string(entity) }, { "record", record } } };
}

Query recordState(std::string_view entity, const Id& record)
{
    const std::string table(entity);
    return { "SELECT kept.id, " + whereState(entity, "kept.id") + ", (SELECT entry.rejected_code FROM outbox AS entry "
             "WHERE entry.upstream = 1 AND entry.entity = :entity AND entry.id = kept.id) AS rejected_code FROM \"" + table
            + "\" AS kept WHERE kept.id = :record",
        { table, "outbox", "conflict" }, { { "entity", table }, { "record", record } } };
}

} // namespace tovholder::store::queries
