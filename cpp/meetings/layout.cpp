// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/layout.h"

#include "cpp/domain/entities.h"

#include <algorithm>

namespace tovholder::meetings {

std::vector<LaidOutBlock> laidOut(const Running& planned, const playbook::Meeting& course)
{
    std::vector<LaidOutBlock> agenda;
    for (const AgendaBlock& block : planned.agenda) {
        if (course.block(block.block))
            agenda.push_back({ block.block, block.minutes });
    }
    if (!agenda.empty())
        return agenda;
    for (const playbook::Block& block : course.blocks)
        agenda.push_back({ block.id, block.minutes });
    return agenda;
}

std::vector<store::Edit> layOut(const Running& planned, const playbook::Meeting& course,
    std::span<const LaidOutBlock> agenda, domain::Language language, std::int64_t nowMs)
{
    std::vector<store::Edit> edits;
    std::int64_t position = 0;
    for (const LaidOutBlock& laid : agenda) {
        const playbook::Block* planning = course.block(laid.block);
        if (!planning)
            continue;
        const AgendaBlock block { .id = derivedId("agenda_block", planned.meeting, laid.block) };
        edits.push_back(blockEdit(planned, block,
            { { "meeting_id", planned.meeting }, { "block", laid.block }, { "position", position },
                { "title", planning->title.in(language) }, { "minutes", std::int64_t { laid.minutes } },
                { "status", std::string("venter") }, { std::string(domain::deletedAtField), Value() } }));
        ++position;
    }
    for (const AgendaBlock& block : planned.agenda) {
        if (std::ranges::find(agenda, block.block, &LaidOutBlock::block) == agenda.end())
            edits.push_back(blockEdit(planned, block, { { std::string(domain::deletedAtField), nowMs } }));
    }
    return edits;
}

} // namespace tovholder::meetings
