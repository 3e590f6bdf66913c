// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/partners.h"

#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {

Query partnerMatrix(const Id& area)
{
    return { "SELECT coalesce(l.id, p.id) AS id, p.id AS partner_id, p.name, p.category, l.function, l.cooperation, l.state, "
             "(SELECT count(DISTINCT o.function) FROM partner_link AS o WHERE o.partner_id = p.id "
             "AND o.deleted_at IS NULL) AS functions, "
            + whereState("partner_link", "l.id")
            + " FROM partner AS p LEFT JOIN partner_link AS l ON l.partner_id = p.id AND l.deleted_at IS NULL "
              "WHERE " + livesIn("p", ":area") + " AND p.deleted_at IS NULL ORDER BY p.name COLLATE danish, p.id, l.function",
        { "partner", "partner_link", "outbox", "conflict" }, { { "area", area } } };
}

Query partners(const Id& area)
{
    Query query { "SELECT p.id, p.name, p.category, p.description, p.contact, (SELECT group_concat(l.function, ',') "
                  "FROM partner_link AS l WHERE l.partner_id = p.id AND l.deleted_at IS NULL) AS functions, "
                  + spaceOf("p") + " AS area_id, area.name AS area_name, "
            + whereState("partner", "p.id") + " FROM partner AS p LEFT JOIN area ON area.id = " + spaceOf("p") + " "
                                              "WHERE p.deleted_at IS NULL ",
        { "partner", "partner_link", "area", "outbox", "conflict" }, {} };
    if (!area.empty()) {
        query.sql.append("AND " + livesIn("p", ":area") + " ");
        query.parameters.emplace("area", area);
    }
    query.sql.append("ORDER BY p.category, p.name COLLATE danish LIMIT 2000");
    return query;
}

} // namespace tovholder::store::queries
