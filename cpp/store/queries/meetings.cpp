// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/meetings.h"

#include "cpp/store/queries/invitedstate.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/queries/wherestate.h"

namespace tovholder::store::queries {
namespace {

    /// columns: further ones and a comma, with the join that they need; or nothing.
    std::string selectContributions(const std::string& columns = {}, const std::string& join = {})
    {
        // Who wrote it, member or guest, is the seat; nobody is the whole group.
        return "SELECT c.id, c.block, c.prompt, c.membership_id, coalesce(c.membership_id, c.guest_id) AS seat, "
               "coalesce(p.name, guest.name) AS name, coalesce(c.function, s.function, guest.function) AS function, c.title, "
               "c.text, c.position, c.mark, c.kind, c.parent_id, c.guest_id, c.hidden, c.confidential, "
            + columns
            + whereState("contribution", "c.id")
            + " FROM contribution AS c LEFT JOIN membership AS s ON s.id = c.membership_id "
              "LEFT JOIN person AS p ON p.id = s.person_id LEFT JOIN guest ON guest.id = c.guest_id "
            + join
            + "WHERE c.meeting_id = :meeting AND c.deleted_at IS NULL ";
    }

    Query storiesWhere(const std::string& condition, FieldValues parameters)
    {
        return { "SELECT t.id, t.title, t.text, t.worked, t.people, t.told_by, coalesce(p.name, guest.name) AS name, "
                 "coalesce(s.function, guest.function) AS function, t.meeting_id, "
                 "EXISTS (SELECT 1 FROM shared_story AS x WHERE x.story_id = t.id AND x.deleted_at IS NULL) AS shared, "
                + whereState("story", "t.id")
                + " FROM story AS t LEFT JOIN membership AS s ON s.id = t.told_by LEFT JOIN person AS p ON p.id = s.person_id "
                  "LEFT JOIN guest ON guest.id = t.told_by WHERE t.deleted_at IS NULL AND " + condition + " ORDER BY t.id",
            { "story", "shared_story", "membership", "person", "guest", "outbox", "conflict" }, std::move(parameters) };
    }

    const std::set<std::string> contributionTables { "contribution", "membership", "person", "guest", "outbox", "conflict" };

} // namespace

Query meeting(const Id& meeting)
{
    return { "SELECT m.id, m.group_id, g.name AS group_name, " + spaceOf("m") + " AS area_id, area.name AS area_name, m.number, m.title, "
             "m.course, m.template, m.starts_at, m.ends_at, m.place, m.status, m.current_block, m.started_at, m.closed_at, "
             "m.props_ready, m.frequency, m.notes, m.locked_at, m.locked_by, m.playbook_id, m.why, m.outcome_form, m.needed, "
            + invitedState + whereState("meeting", "m.id")
            + " FROM meeting AS m LEFT JOIN \"group\" AS g ON g.id = m.group_id LEFT JOIN area ON area.id = " + spaceOf("m") + " "
              "WHERE m.id = :meeting",
        { "meeting", "group", "area", "outbox", "conflict" }, { { "meeting", meeting } } };
}

Query agendaBlocks(const Id& meeting)
{
    return { "SELECT id, block, position, title, minutes, extra_minutes, status, started_at, ended_at, current_prompt, "
             "current_speaker, spoken, pairs, hidden, confidential, reason, moved_from FROM agenda_block "
             "WHERE meeting_id = :meeting AND deleted_at IS NULL ORDER BY position",
        { "agenda_block" }, { { "meeting", meeting } } };
}

Query passedOverBefore(const Id& group, const Id& meeting)
{
    return { "SELECT id, title, reason FROM agenda_block WHERE deleted_at IS NULL AND status = 'sprunget_over' AND reason <> '' "
             "AND meeting_id = (SELECT m.id FROM meeting AS m WHERE m.group_id = :group AND m.id <> :meeting "
             "AND m.status = 'afsluttet' AND m.deleted_at IS NULL ORDER BY m.closed_at DESC LIMIT 1) ORDER BY position",
        { "agenda_block", "meeting" }, { { "group", group }, { "meeting", meeting } } };
}

Query attendance(const Id& meeting)
{
    return { "SELECT s.id, s.person_id, p.name, s.function, s.role, s.seat, t.state, t.approved_at, t.task, t.id AS attendance_id "
             "FROM meeting AS m JOIN membership AS s ON s.group_id = m.group_id "
             "LEFT JOIN person AS p ON p.id = s.person_id "
             "LEFT JOIN attendance AS t ON t.meeting_id = m.id AND t.membership_id = s.id AND t.deleted_at IS NULL "
             "WHERE m.id = :meeting AND (s.deleted_at IS NULL OR (m.closed_at IS NOT NULL AND t.id IS NOT NULL)) "
             "ORDER BY s.seat IS NULL, s.seat, s.id",
        { "meeting", "membership", "person", "attendance" }, { { "meeting", meeting } } };
}

Query proposedTimes(const Id& meeting)
{
    return { "SELECT id, starts_at, ends_at FROM proposed_time WHERE meeting_id = :meeting AND deleted_at IS NULL "
             "ORDER BY starts_at, id", { "proposed_time" }, { { "meeting", meeting } } };
}

Query timeAnswers(const Id& meeting)
{
    return { "SELECT a.id, a.proposed_time_id, a.membership_id, a.answer FROM time_answer AS a "
             "JOIN proposed_time AS t ON t.id = a.proposed_time_id AND t.deleted_at IS NULL "
             "WHERE t.meeting_id = :meeting AND a.deleted_at IS NULL AND a.answer <> ''", { "time_answer", "proposed_time" },
        { { "meeting", meeting } } };
}

Query guests(const Id& meeting)
{
    return { "SELECT id, name, function FROM guest WHERE meeting_id = :meeting AND deleted_at IS NULL ORDER BY id", { "guest" },
        { { "meeting", meeting } } };
}

Query contributions(const Id& meeting, std::string_view block)
{
    return { selectContributions() + "AND c.block = :block ORDER BY c.prompt, c.position, c.id", contributionTables,
        { { "meeting", meeting }, { "block", std::string(block) } } };
}

Query contributionsOfPrompt(const Id& meeting, std::string_view block, std::string_view prompt)
{
    return { selectContributions() + "AND c.block = :block AND c.prompt = :prompt AND c.text <> '' ORDER BY s.seat IS NULL, s.seat, c.id",
        contributionTables, { { "meeting", meeting }, { "block", std::string(block) }, { "prompt", std::string(prompt) } } };
}

Query contributionsOfBlock(const Id& meeting, std::string_view block)
{
    return { selectContributions() + "AND c.block = :block AND c.text <> '' AND coalesce(c.hidden, 0) = 0 ORDER BY c.id",
        contributionTables, { { "meeting", meeting }, { "block", std::string(block) } } };
}

Query cards(const Id& meeting, std::string_view block, std::string_view prompt)
{
    return { selectContributions() + "AND c.block = :block AND c.prompt = :prompt ORDER BY c.id", contributionTables,
        { { "meeting", meeting }, { "block", std::string(block) }, { "prompt", std::string(prompt) } } };
}

Query contributionsOfMeeting(const Id& meeting)
{
    std::set<std::string> tables = contributionTables;
    tables.insert("agenda_block");
    return { selectContributions("b.confidential AS block_confidential, ",
                 "LEFT JOIN agenda_block AS b ON b.meeting_id = c.meeting_id AND b.block = c.block AND b.deleted_at IS NULL ")
            + "ORDER BY b.position, c.block, c.prompt, c.position, c.id",
        std::move(tables), { { "meeting", meeting } } };
}

Query addenda(const Id& meeting)
{
    return { "SELECT id, text, author, noted_at FROM addendum WHERE meeting_id = :meeting AND deleted_at IS NULL ORDER BY noted_at",
        { "addendum" }, { { "meeting", meeting } } };
}

Query stories(const Id& group) { return storiesWhere("t.group_id = :group", { { "group", group } }); }

Query storiesIn(const Id& area) { return storiesWhere(livesIn("t", ":area"), { { "area", area } }); }

Query storiesOfMeeting(const Id& meeting) { return storiesWhere("t.meeting_id = :meeting", { { "meeting", meeting } }); }

} // namespace tovholder::store::queries
