// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/exercises.h"

#include "cpp/store/queries/recordtitle.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {

Query votesOfMeeting(const Id& meeting)
{
    return { "SELECT id, contribution_id, membership_id, dots, block FROM vote "
             "WHERE meeting_id = :meeting AND dots > 0 AND deleted_at IS NULL ",
        { "vote" }, { { "meeting", meeting } } };
}

Query votes(const Id& meeting, std::string_view block)
{
    Query query = votesOfMeeting(meeting);
    query.sql += "AND block = :block";
    query.parameters.emplace("block", std::string(block));
    return query;
}

Query vision(const Id& area)
{
    return { "SELECT v.id, v.text, v.themes, v.meeting_id, " + whereState("vision", "v.id")
            + " FROM vision AS v WHERE " + livesIn("v", ":area") + " AND v.deleted_at IS NULL ORDER BY v.id LIMIT 1",
        { "vision", "outbox", "conflict" }, { { "area", area } } };
}

Query recommendations(const Id& area)
{
    return { "SELECT r.id, r.number, r.stands, r.plan, r.meeting_id, " + whereState("recommendation", "r.id")
            + " FROM recommendation AS r WHERE " + livesIn("r", ":area") + " AND r.deleted_at IS NULL ORDER BY r.number",
        { "recommendation", "outbox", "conflict" }, { { "area", area } } };
}

Query evidence(const Id& area)
{
    std::set<std::string> tables = titledTables();
    tables.insert("evidence");
    return { "SELECT e.id, e.recommendation_id, e.entity, e.record_id, e.note, " + recordTitle("e.entity", "e.record_id")
            + " AS title FROM evidence AS e WHERE " + livesIn("e", ":area") + " AND e.deleted_at IS NULL ORDER BY e.id",
        tables, { { "area", area } } };
}

Query boardProposals(const Id& group)
{
    return { "SELECT b.id, b.meeting_id, b.contribution_id, b.kind, b.text, b.why, b.status, b.sent_on, b.answer, "
            + whereState("board_proposal", "b.id")
            + " FROM board_proposal AS b WHERE b.group_id = :group AND b.deleted_at IS NULL ORDER BY b.id",
        { "board_proposal", "outbox", "conflict" }, { { "group", group } } };
}

Query sharedStories(const Id& exceptOf)
{
    return { "SELECT s.id, s.story_id, s.area_id, area.name AS area_name, s.title, s.text, s.worked, s.people "
             "FROM shared_story AS s LEFT JOIN area ON area.id = s.area_id WHERE s.deleted_at IS NULL AND s.area_id IS NOT :area "
             "ORDER BY s.id DESC LIMIT 500",
        { "shared_story", "area" }, { { "area", exceptOf } } };
}

} // namespace tovholder::store::queries
