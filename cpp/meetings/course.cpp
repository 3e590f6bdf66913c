// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/course.h"

#include "cpp/meetings/layout.h"
#include "cpp/meetings/turn.h"

#include "cpp/domain/entities.h"

#include <algorithm>
#include <iterator>

namespace tovholder::meetings {
namespace {

    using store::Edit;

    constexpr Value nothing {};

    Value textOrNothing(const std::string& text) { return text.empty() ? nothing : Value(text); }
    Value timeOrNothing(std::int64_t ms) { return ms == 0 ? nothing : Value(ms); }

    Edit meetingEdit(const Running& running, store::FieldValues fields)
    {
        return { "meeting", running.meeting, running.space, std::move(fields) };
    }

    /// What a waiting block becomes when the meeting goes on without it: one that was begun has had its time.
    Edit passedOver(const Running& running, const AgendaBlock& block, std::int64_t nowMs)
    {
        if (block.startedAt) // ended when it was left
            return blockEdit(running, block, { { "status", std::string("gennemfoert") } });
        return blockEdit(running, block, { { "ended_at", nowMs }, { "status", std::string("sprunget_over") } });
    }

    /// What a block gets when it comes on the table.
    store::FieldValues entering(const AgendaBlock& block, const playbook::Block* planned, domain::Table table,
        std::int64_t nowMs)
    {
        store::FieldValues fields { { "status", std::string("i_gang") }, { "ended_at", nothing }, { "reason", nothing } };
        if (!block.startedAt) {
            fields["started_at"] = nowMs;
            if (planned && !planned->prompts.empty())
                fields.merge(openingOf(planned->prompts.front(), table));
        } else if (block.endedAt) {
            fields["started_at"] = *block.startedAt + (nowMs - *block.endedAt);
        }
        return fields;
    }

} // namespace

Edit plan(const Plan& plan)
{
    return { "meeting", plan.meeting, plan.space,
        { { "group_id", plan.group }, { "number", timeOrNothing(plan.number) }, { "course", textOrNothing(plan.course) },
            { "template", textOrNothing(plan.meetingTemplate) }, { "playbook_id", textOrNothing(plan.published) },
            { "title", plan.title },
            { "starts_at", timeOrNothing(plan.startsAt) }, { "ends_at", timeOrNothing(plan.endsAt) },
            { "place", textOrNothing(plan.place) }, { "status", std::string("planlagt") } } };
}

std::vector<Edit> start(const Running& planned, const playbook::Meeting& course, std::span<const Id> unnoted,
    domain::Table table, domain::Language language, std::int64_t nowMs)
{
    std::vector<Edit> edits;
    for (const Id& membership : unnoted)
        edits.push_back(noteAttendance(planned.meeting, planned.space, membership, "til_stede"));
    const std::vector<LaidOutBlock> agenda = laidOut(planned, course);
    std::vector<Edit> blocks = layOut(planned, course, agenda, language, nowMs);
    const std::string first = agenda.empty() ? std::string() : agenda.front().block;
    if (!blocks.empty()) {
        store::FieldValues fields = entering({ .id = blocks.front().id }, course.block(first), table, nowMs);
        fields.merge(blocks.front().fields);
        blocks.front().fields = std::move(fields);
    }
    std::ranges::move(blocks, std::back_inserter(edits));
    edits.push_back(meetingEdit(planned, { { "status", std::string("i_gang") }, { "started_at", nowMs },
        { "current_block", textOrNothing(first) } }));
    return edits;
}

std::vector<Edit> moveTo(const Running& running, const playbook::Meeting& course, std::string_view blockId,
    domain::Table table, std::int64_t nowMs)
{
    std::vector<Edit> edits;
    const AgendaBlock* target = running.block(blockId);
    const std::optional<std::size_t> from = running.currentIndex();
    if (!target || blockId == running.currentBlock)
        return edits;
    const auto to = static_cast<std::size_t>(target - running.agenda.data());
    for (std::size_t i = 0; i < running.agenda.size(); ++i) {
        const AgendaBlock& block = running.agenda[i];
        if (i == to)
            edits.push_back(blockEdit(running, block, entering(block, course.block(blockId), table, nowMs)));
        else if (i == from) // left for an earlier one, it is still to come
            edits.push_back(blockEdit(running, block, { { "ended_at", nowMs },
                { "status", std::string(to > i ? "gennemfoert" : "venter") } }));
        else if (i < to && from && i > *from && block.status == "venter")
            edits.push_back(passedOver(running, block, nowMs));
    }
    edits.push_back(meetingEdit(running, { { "current_block", std::string(blockId) } }));
    return edits;
}

std::vector<Edit> close(const Running& running, std::span<const Id> answeredCases, std::int64_t nowMs)
{
    std::vector<Edit> edits;
    for (const AgendaBlock& block : running.agenda) {
        if (block.status == "i_gang")
            edits.push_back(blockEdit(running, block, { { "ended_at", nowMs }, { "status", std::string("gennemfoert") } }));
        else if (block.status == "venter")
            edits.push_back(passedOver(running, block, nowMs));
    }
    for (const Id& observation : answeredCases)
        edits.push_back({ "observation", observation, running.space, { { "status", std::string("besvaret") } } });
    edits.push_back(meetingEdit(running, { { "status", std::string("afsluttet") }, { "closed_at", nowMs } }));
    return edits;
}

Edit noteAttendance(const Id& meeting, const Id& space, const Id& membership, std::string_view state)
{
    return { "attendance", derivedId("attendance", meeting, membership), space,
        { { "meeting_id", meeting }, { "membership_id", membership }, { "state", std::string(state) },
            { std::string(domain::deletedAtField), nothing } } };
}

} // namespace tovholder::meetings
