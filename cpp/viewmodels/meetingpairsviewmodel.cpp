// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingpairsviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/exercises.h"

#include <algorithm>

namespace tovholder::viewmodels {

void MeetingPairsViewModel::heedMeeting()
{
    const meetings::AgendaBlock* block = meeting()->running().current();
    if (!block)
        return;
    m_pairs = block->pairs;
    m_telling = block->currentPrompt == presenting;
    m_shown.clear();
    const QVariantList seats = meeting()->seats();
    for (const domain::Pair& pair : m_pairs) {
        QVariantList members;
        for (const QVariant& seat : seats) {
            if (std::ranges::find(pair, seat.toMap().value(QStringLiteral("id")).toString().toStdString()) != pair.end())
                members.append(seat);
        }
        if (!members.isEmpty())
            m_shown.append(QVariant(members));
    }
    emit changed();
}

void MeetingPairsViewModel::draw()
{
    std::vector<domain::Seated> table;
    for (const QVariant& each : meeting()->seats()) {
        const QVariantMap seat = each.toMap();
        table.push_back({ seat.value(QStringLiteral("id")).toString().toStdString(),
            seat.value(QStringLiteral("functionCode")).toString().toStdString() });
    }
    if (const meetings::AgendaBlock* block = meeting()->running().current())
        services()->write({ meetings::drawPairs(meeting()->running(), *block, table, services()->random()) });
}

void MeetingPairsViewModel::tell(bool telling)
{
    const meetings::AgendaBlock* block = meeting()->running().current();
    const playbook::Block* planned = meeting()->plannedBlock();
    if (!block || !planned || planned->prompts.empty())
        return;
    services()->write({ meetings::blockEdit(meeting()->running(), *block,
        { { "current_prompt", telling ? std::string(presenting) : planned->prompts.front().id }, { "spoken", Value() },
            { "current_speaker", telling && !m_pairs.empty() ? Value(m_pairs.front().front()) : Value() } }) });
}

QString MeetingPairsViewModel::presentedBy(const QString& membership) const
{
    return toQString(domain::presentedBy(m_pairs, membership.toStdString()));
}

QString MeetingPairsViewModel::presenterOf(const QString& membership) const
{
    for (const domain::Pair& pair : m_pairs) {
        for (const Id& member : pair) {
            if (domain::presentedBy(m_pairs, member) == membership.toStdString())
                return toQString(member);
        }
    }
    return {};
}

} // namespace tovholder::viewmodels
