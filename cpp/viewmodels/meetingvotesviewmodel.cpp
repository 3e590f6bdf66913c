// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingvotesviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/store/queries/exercises.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    std::vector<meetings::Dots> dotsOf(const std::vector<store::Row>& votes)
    {
        std::vector<meetings::Dots> dots;
        for (const store::Row& row : votes)
            dots.push_back({ row.text("contribution_id"), row.text("membership_id"), row.integer("dots") });
        return dots;
    }

} // namespace

MeetingVotesViewModel::MeetingVotesViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_query, &LiveQuery::answered, this, &MeetingVotesViewModel::take);
}

void MeetingVotesViewModel::heedMeeting()
{
    const QString block = meeting()->blockId();
    if (block != m_askedBlock)
        m_query.ask(services(), store::queries::votes(meeting()->running().meeting, block.toStdString()));
    m_askedBlock = block;
    emit changed(); // another one may have the word
}

void MeetingVotesViewModel::take(const std::vector<store::Row>& rows)
{
    m_dots = dotsOf(rows);
    QMap<QString, QVariantMap> shown;
    for (const store::Row& row : rows) {
        QVariantMap& dots = shown[toQString(row.text("contribution_id"))];
        const auto count = static_cast<int>(row.integer("dots"));
        dots.insert(toQString(row.text("membership_id")), count);
        dots.insert(QString(), dots.value(QString()).toInt() + count);
    }
    m_shown.clear();
    for (auto contribution = shown.cbegin(); contribution != shown.cend(); ++contribution)
        m_shown.insert(contribution.key(), *contribution);
    emit changed();
}

int MeetingVotesViewModel::leftOf(const Id& membership) const
{
    const playbook::Block* planned = meeting() ? meeting()->plannedBlock() : nullptr;
    return planned ? static_cast<int>(meetings::dotsLeft(m_dots, membership, planned->each)) : 0;
}

int MeetingVotesViewModel::left() const
{
    return meeting() && !meeting()->speaker().isEmpty() ? leftOf(meeting()->speaker().toStdString()) : 0;
}

int MeetingVotesViewModel::finished() const
{
    if (!meeting())
        return 0;
    const QVariantList seats = meeting()->seats();
    return static_cast<int>(std::ranges::count_if(seats, [this](const QVariant& seat) {
        return leftOf(seat.toMap().value(QStringLiteral("id")).toString().toStdString()) <= 0;
    }));
}

void MeetingVotesViewModel::tap(const QString& contribution)
{
    const playbook::Block* planned = meeting()->plannedBlock();
    if (!planned || meeting()->speaker().isEmpty())
        return;
    // Counted where it is stored: two quick taps are two dots.
    services()->onStore([running = meeting()->running(), block = m_askedBlock.toStdString(), each = planned->each,
                            note = contribution.toStdString(), seat = meeting()->speaker().toStdString()](store::Store& store) -> Result<void> {
        const Result<std::vector<store::Row>> votes = store.query(store::queries::votes(running.meeting, block));
        if (!votes)
            return votes.error();
        return store.write(meetings::tapDot(running, block, dotsOf(*votes), note, seat, each));
    }).then(this, [services = services()](const Result<void>& result) { services->report(result); });
}

} // namespace tovholder::viewmodels
