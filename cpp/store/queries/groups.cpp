// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/groups.h"

#include "cpp/store/queries/contains.h"
#include "cpp/store/queries/invitedstate.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/waits.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {
namespace {

    std::string nextMeeting(const char* column, const char* name)
    {
        return std::string("(SELECT m.") + column
            + " FROM meeting AS m WHERE m.group_id = g.id AND m.status <> 'afsluttet' AND m.deleted_at IS NULL "
              "ORDER BY m.starts_at IS NULL, m.starts_at, m.number LIMIT 1) AS "
            + name;
    }

    Query selectGroups()
    {
        return { "SELECT g.id, g.name, g.kind, g.purpose, g.course, g.place, g.composition, " + spaceOf("g") + " AS area_id, "
                 "area.name AS area_name, "
                 "(SELECT count(*) FROM membership AS s WHERE s.group_id = g.id AND s.deleted_at IS NULL) AS members, "
                 "(SELECT p.name FROM membership AS s JOIN person AS p ON p.id = s.person_id WHERE s.group_id = g.id "
                 "AND s.role = 'tovholder' AND s.deleted_at IS NULL LIMIT 1) AS tovholder_name, "
                + nextMeeting("id", "next_meeting_id") + ", " + nextMeeting("title", "next_meeting_title") + ", "
                + nextMeeting("starts_at", "next_starts_at") + ", " + whereState("group", "g.id")
                + " FROM \"group\" AS g LEFT JOIN area ON area.id = " + spaceOf("g") + " WHERE g.deleted_at IS NULL ",
            { "group", "area", "membership", "person", "meeting", "outbox", "conflict" }, {} };
    }

} // namespace

Query group(const Id& group)
{
    Query query = selectGroups();
    query.sql.append("AND g.id = :group");
    query.parameters.emplace("group", group);
    return query;
}

Query groups(const Id& area)
{
    Query query = selectGroups();
    if (!area.empty()) {
        query.sql.append("AND " + livesIn("g", ":area") + " ");
        query.parameters.emplace("area", area);
    }
    query.sql.append("ORDER BY next_starts_at IS NULL, next_starts_at, g.name COLLATE danish");
    return query;
}

Query members(const Id& group)
{
    return { "SELECT s.id, s.person_id, p.name, s.function, p.title, p.email, s.role, s.seat, "
            + whereState("membership", "s.id")
            + " FROM membership AS s LEFT JOIN person AS p ON p.id = s.person_id "
              "WHERE s.group_id = :group AND s.deleted_at IS NULL ORDER BY s.seat IS NULL, s.seat, s.id",
        { "membership", "person", "outbox", "conflict" }, { { "group", group } } };
}

Query seatsOf(const Id& person)
{
    return { "SELECT id, group_id, role, function FROM membership WHERE person_id = :person AND deleted_at IS NULL",
        { "membership" }, { { "person", person } } };
}

Query people(std::string_view words)
{
    Query query { "SELECT p.id, p.name, p.function, p.title, p.email, p.phone, p.area_id, area.name AS area_name, "
                  "d.name AS department_name FROM person AS p LEFT JOIN area ON area.id = p.area_id "
                  "LEFT JOIN department AS d ON d.id = p.department_id WHERE p.deleted_at IS NULL ",
        { "person", "area", "department" }, {} };
    if (!words.empty()) {
        query.sql.append("AND ").append(contains("p.name || ' ' || coalesce(p.title, '')", ":words")).append(" ");
        query.parameters.emplace("words", std::string(words));
    }
    query.sql.append("ORDER BY p.name COLLATE danish LIMIT 500");
    return query;
}

Query meetingsOf(const Id& group)
{
    return { "SELECT m.id, m.number, m.title, m.template, m.course, m.starts_at, m.ends_at, m.place, m.status, m.group_id, "
             "(SELECT count(*) FROM agreement AS a WHERE a.meeting_id = m.id AND a.deleted_at IS NULL) AS agreements, "
             "(SELECT count(*) FROM proposed_time AS t WHERE t.meeting_id = m.id AND t.deleted_at IS NULL) AS proposed, "
            + invitedState + whereState("meeting", "m.id")
            + " FROM meeting AS m WHERE m.group_id = :group AND m.deleted_at IS NULL ORDER BY m.number, m.starts_at",
        { "meeting", "agreement", "proposed_time", "outbox", "conflict" }, { { "group", group } } };
}

Query comingMeetings(std::int64_t fromMs, const Id& area)
{
    Query query { "SELECT m.id, m.number, m.title, m.starts_at, m.ends_at, m.place, m.status, m.group_id, g.name AS group_name, "
             + spaceOf("m") + " AS area_id, area.name AS area_name FROM meeting AS m LEFT JOIN \"group\" AS g ON g.id = m.group_id "
             "LEFT JOIN area ON area.id = " + spaceOf("m") + " WHERE m.deleted_at IS NULL AND (m.status = 'i_gang' "
             "OR (m.status = 'planlagt' AND coalesce(m.ends_at, m.starts_at) >= :from)) ",
        { "meeting", "group", "area" }, { { "from", fromMs } } };
    if (!area.empty()) {
        query.sql.append("AND " + livesIn("m", ":area") + " ");
        query.parameters.emplace("area", area);
    }
    query.sql.append("ORDER BY m.status <> 'i_gang', m.starts_at LIMIT 20");
    return query;
}

Query areas()
{
    return { "SELECT area.id, area.name, area.description, area.physical_plan, area.social_plan, "
             "(SELECT count(*) FROM \"group\" AS g WHERE " + livesIn("g", "area.id") + " AND g.deleted_at IS NULL) AS groups, "
             "(SELECT count(*) FROM partner AS p WHERE " + livesIn("p", "area.id") + " AND p.deleted_at IS NULL) AS partners, "
             "(SELECT count(*) FROM agreement AS a WHERE " + livesIn("a", "area.id") + " AND a.deleted_at IS NULL "
             "AND a.status NOT IN ('gennemfoert', 'opgivet')) AS open_agreements, "
             "(SELECT count(*) FROM observation AS o WHERE " + livesIn("o", "area.id") + " AND o.deleted_at IS NULL "
             "AND " + waits("o") + ") AS waiting_input, "
            + whereState("area", "area.id") + " FROM area WHERE area.deleted_at IS NULL ORDER BY area.name COLLATE danish",
        { "area", "group", "partner", "agreement", "observation", "outbox", "conflict" }, {} };
}

Query departments(const Id& area)
{
    Query query { "SELECT id, name, address, area_id FROM department WHERE deleted_at IS NULL ", { "department" }, {} };
    if (!area.empty()) {
        query.sql.append("AND area_id = :area ");
        query.parameters.emplace("area", area);
    }
    query.sql.append("ORDER BY name COLLATE danish");
    return query;
}

Query personOfLogin(std::string_view login)
{
    return { "SELECT p.id, u.id AS user_id, p.name, p.function FROM user AS u JOIN person AS p ON p.id = u.person_id "
             "WHERE u.login = :login AND u.deleted_at IS NULL LIMIT 1",
        { "user", "person" }, { { "login", std::string(login) } } };
}

} // namespace tovholder::store::queries
