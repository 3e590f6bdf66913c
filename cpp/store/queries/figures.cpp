// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/figures.h"

#include "cpp/store/queries/spaces.h"

#include <string>

namespace tovholder::store::queries {
namespace {

    /// Counts the rows of a table, that are not in the bin, by area and by these columns.
    std::string counted(const std::string& figure, const std::string& table, const std::string& kind, const std::string& state,
        const std::string& condition = {})
    {
        return "SELECT " + spaceOf("r") + " AS area_id, '" + figure + "' AS figure, " + kind + " AS kind, " + state
            + " AS state, count(*) AS count FROM \"" + table + "\" AS r WHERE r.deleted_at IS NULL " + condition + " GROUP BY 1, 2, 3, 4";
    }

} // namespace

Query figuresByArea(const std::string& today)
{
    const std::string nothing = "''";
    const std::string next = " UNION ALL ";
    return { counted("group", "group", nothing, "r.kind") + next + counted("meeting", "meeting", nothing, "r.status") + next
            + counted("agreement", "agreement", "coalesce(r.theme, '')", "r.status") + next
            + counted("overdue", "agreement", nothing, nothing, "AND r.due_on < :today AND r.due_on <> '' AND r.status NOT IN ('gennemfoert', 'opgivet')") + next
            + counted("recommendation", "recommendation", "r.number", "'stands'", "AND r.stands <> ''") + next
            + counted("recommendation", "recommendation", "r.number", "'plan'", "AND r.plan <> ''") + next
            + counted("evidence", "evidence", "(SELECT number FROM recommendation WHERE id = r.recommendation_id)", nothing) + next
            + counted("partner", "partner", nothing, "r.category") + next
            + counted("shared_partner", "partner", nothing, nothing, "AND (SELECT count(DISTINCT l.function) FROM partner_link AS l "
                "WHERE l.partner_id = r.id AND l.deleted_at IS NULL) > 1") + next
            + counted("observation", "observation", nothing, "r.status"),
        { "group", "meeting", "agreement", "recommendation", "evidence", "partner", "partner_link", "observation" }, { { "today", today } } };
}

} // namespace tovholder::store::queries
