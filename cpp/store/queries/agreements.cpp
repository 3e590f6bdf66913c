// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/agreements.h"

#include "cpp/store/queries/contains.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {
namespace {

    const std::set<std::string> agreementTables { "agreement", "agreement_followup", "membership", "person", "group",
        "area", "meeting", "outbox", "conflict" };

    /// extra: a further column and a comma, or nothing.
    std::string selectAgreements(const std::string& extra = {})
    {
        return "SELECT a.id, a.text, a.theme, a.status, a.due_on, a.block, a.owner_id, owner.name AS owner_name, "
               "seat.function AS owner_function, a.group_id, g.name AS group_name, " + spaceOf("a") + " AS area_id, "
               "area.name AS area_name, a.meeting_id, m.number AS meeting_number, m.title AS meeting_title, "
               "a.observation_id, (SELECT f.why FROM agreement_followup AS f WHERE f.agreement_id = a.id "
               "AND f.deleted_at IS NULL ORDER BY f.noted_at DESC LIMIT 1) AS why, "
            + extra + whereState("agreement", "a.id")
            + " FROM agreement AS a LEFT JOIN \"group\" AS g ON g.id = a.group_id "
              "LEFT JOIN area ON area.id = " + spaceOf("a") + " LEFT JOIN meeting AS m ON m.id = a.meeting_id "
              "LEFT JOIN membership AS seat ON seat.id = a.owner_id LEFT JOIN person AS owner ON owner.id = seat.person_id "
              "WHERE a.deleted_at IS NULL ";
    }

    constexpr std::string_view isOpen = "a.status NOT IN ('gennemfoert', 'opgivet') ";

} // namespace

Query agreements(const AgreementFilter& filter)
{
    Query query { selectAgreements(), agreementTables, {} };
    const auto narrow = [&](const std::string& value, const char* parameter, const std::string& condition) {
        if (value.empty())
            return;
        query.sql.append("AND ").append(condition).append(" ");
        query.parameters.emplace(parameter, value);
    };
    narrow(filter.area, "area", livesIn("a", ":area"));
    narrow(filter.group, "group", "a.group_id = :group");
    narrow(filter.meeting, "meeting", "a.meeting_id = :meeting");
    narrow(filter.theme, "theme", "a.theme = :theme");
    narrow(filter.ownerPerson, "person", "seat.person_id = :person");
    narrow(filter.words, "words", contains("a.text", ":words"));
    if (filter.status == "aabne")
        query.sql.append("AND ").append(isOpen);
    else
        narrow(filter.status, "status", "a.status = :status");
    query.sql.append("ORDER BY a.due_on IS NULL, a.due_on, a.id LIMIT :agreements_max");
    query.parameters.emplace("agreements_max", filter.agreementsMax);
    return query;
}

Query agreement(const Id& agreement)
{
    return { selectAgreements() + "AND a.id = :agreement", agreementTables, { { "agreement", agreement } } };
}

Query agreementOwners()
{
    return { "SELECT DISTINCT p.id, p.name FROM agreement AS a JOIN membership AS s ON s.id = a.owner_id "
             "JOIN person AS p ON p.id = s.person_id WHERE a.deleted_at IS NULL ORDER BY p.name COLLATE danish",
        { "agreement", "membership", "person" }, {} };
}

Query agreementsOfBlock(const Id& meeting, std::string_view block)
{
    return { selectAgreements() + "AND a.meeting_id = :meeting AND a.block = :block ORDER BY a.id", agreementTables,
        { { "meeting", meeting }, { "block", std::string(block) } } };
}

Query agreementsOfMeeting(const Id& meeting)
{
    return { selectAgreements() + "AND a.meeting_id = :meeting ORDER BY a.id", agreementTables, { { "meeting", meeting } } };
}

Query openBefore(const Id& group, const Id& meeting)
{
    // Handled today stays in the list with its new status, so that nothing vanishes under a finger.
    const std::string today = " FROM agreement_followup AS today WHERE today.agreement_id = a.id "
                              "AND today.meeting_id = :meeting AND today.deleted_at IS NULL) ";
    return { selectAgreements("(SELECT today.kind" + today + "AS today_kind, (SELECT today.why" + today + "AS today_why, "
                 + "(SELECT today.new_due_on" + today + "AS today_due, (SELECT today.old_due_on" + today + "AS today_old_due, "
                 + "(SELECT f.kind FROM agreement_followup AS f WHERE f.agreement_id = a.id AND f.meeting_id IS NOT :meeting "
                   "AND f.deleted_at IS NULL ORDER BY f.noted_at DESC LIMIT 1) AS last_kind, ")
            + "AND a.group_id = :group AND a.meeting_id IS NOT :meeting AND (" + std::string(isOpen) + "OR EXISTS (SELECT 1"
            + today + ") ORDER BY a.due_on IS NULL, a.due_on, a.id",
        agreementTables, { { "group", group }, { "meeting", meeting } } };
}

Query agreementsAsOf(const Id& group, const Id& meeting)
{
    const std::string said = "FROM agreement_followup AS f WHERE f.agreement_id = a.id AND f.deleted_at IS NULL ";
    const std::string before = said + "AND f.noted_at <= coalesce(held.closed_at, f.noted_at) ";
    const std::string after = said + "AND f.noted_at > held.closed_at ";
    const std::string changed = "AND f.kind NOT IN ('note', 'ikke_droeftet') ";
    return { "SELECT a.id, CASE WHEN EXISTS (SELECT 1 " + after + changed + ") THEN coalesce((SELECT f.kind " + before + changed
            + "ORDER BY f.noted_at DESC LIMIT 1), 'aftalt') ELSE a.status END AS status, "
            + "coalesce((SELECT f.old_due_on " + after + "AND f.old_due_on <> '' ORDER BY f.noted_at LIMIT 1), a.due_on) AS due_on, "
            + "(SELECT f.why " + before + "AND f.why <> '' ORDER BY f.noted_at DESC LIMIT 1) AS why, "
            + "(SELECT f.kind " + said + "AND f.meeting_id = held.id) AS today_kind, a.text, a.theme, a.block, a.meeting_id, "
              "owner.name AS owner_name, seat.function AS owner_function FROM agreement AS a "
              "JOIN meeting AS held ON held.id = :meeting LEFT JOIN meeting AS m ON m.id = a.meeting_id "
              "LEFT JOIN membership AS seat ON seat.id = a.owner_id LEFT JOIN person AS owner ON owner.id = seat.person_id "
              "WHERE a.deleted_at IS NULL AND a.group_id = :group AND (m.id IS NULL OR m.id = held.id OR "
              "coalesce(m.starts_at, m.started_at, 0) <= coalesce(held.starts_at, held.started_at, 0)) ORDER BY a.theme, a.id",
        { "agreement", "agreement_followup", "meeting", "membership", "person" },
        { { "group", group }, { "meeting", meeting } } };
}

Query agreementsByTheme(const Id& group)
{
    return { selectAgreements() + "AND a.group_id = :group ORDER BY a.theme, a.id", agreementTables, { { "group", group } } };
}

Query followups(const Id& agreement)
{
    return { "SELECT id, kind, why, new_due_on, author, noted_at, meeting_id FROM agreement_followup "
             "WHERE agreement_id = :agreement AND deleted_at IS NULL ORDER BY noted_at DESC",
        { "agreement_followup" }, { { "agreement", agreement } } };
}

} // namespace tovholder::store::queries
