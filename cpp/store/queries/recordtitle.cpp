// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/recordtitle.h"

#include <array>

namespace tovholder::store::queries {
namespace {

    struct Title {
        std::string_view entity;
        std::string_view column; ///< an expression over the entity's table, called r
        std::string_view join {};
    };

    constexpr std::string_view personJoin = "LEFT JOIN person AS p ON p.id = r.person_id";
    constexpr std::string_view memberJoin
        = "LEFT JOIN membership AS s ON s.id = r.membership_id LEFT JOIN person AS p ON p.id = s.person_id";

    constexpr std::array titles {
        Title { "organisation", "r.name" },
        Title { "area", "r.name" },
        Title { "department", "r.name" },
        Title { "person", "r.name" },
        Title { "user", "coalesce(r.display_name, r.login)" },
        Title { "playbook", "r.title" },
        Title { "group", "r.name" },
        Title { "membership", "p.name", personJoin },
        Title { "meeting", "r.title" },
        Title { "proposed_time", "m.title", "LEFT JOIN meeting AS m ON m.id = r.meeting_id" },
        Title { "time_answer", "p.name", memberJoin },
        Title { "attendance", "p.name", memberJoin },
        Title { "guest", "r.name" },
        Title { "agenda_block", "r.title" },
        Title { "contribution", "CASE WHEN r.hidden = 1 THEN NULL ELSE coalesce(r.title, r.text) END" },
        Title { "vote", "coalesce(c.title, c.text)", "LEFT JOIN contribution AS c ON c.id = r.contribution_id" },
        Title { "addendum", "r.text" },
        Title { "agreement", "r.text" },
        Title { "agreement_followup", "a.text", "LEFT JOIN agreement AS a ON a.id = r.agreement_id" },
        Title { "partner", "r.name" },
        Title { "partner_link", "partner.name", "LEFT JOIN partner ON partner.id = r.partner_id" },
        Title { "observation", "coalesce(r.text, r.place)" },
        Title { "photo", "coalesce(o.text, o.place)", "LEFT JOIN observation AS o ON o.id = r.observation_id" },
        Title { "story", "coalesce(r.title, r.text)" },
        Title { "shared_story", "coalesce(r.title, r.text)" },
        Title { "vision", "coalesce(r.text, r.themes)" },
        Title { "recommendation", "coalesce(r.plan, r.stands)" },
        Title { "evidence", "coalesce(a.plan, a.stands)", "LEFT JOIN recommendation AS a ON a.id = r.recommendation_id" },
        Title { "board_proposal", "r.text" },
        Title { "area_snapshot", "m.title", "LEFT JOIN meeting AS m ON m.id = r.meeting_id" },
    };

} // namespace

std::string recordTitle(std::string_view entity, std::string_view id)
{
    std::string sql = "CASE " + std::string(entity);
    for (const Title& title : titles) {
        sql.append(" WHEN '").append(title.entity).append("' THEN (SELECT ").append(title.column);
        sql.append(" FROM \"").append(title.entity).append("\" AS r ").append(title.join);
        sql.append(" WHERE r.id = ").append(id).append(")");
    }
    return sql + " END";
}

std::set<std::string> titledTables()
{
    std::set<std::string> tables;
    for (const Title& title : titles)
        tables.emplace(title.entity);
    return tables;
}

} // namespace tovholder::store::queries
