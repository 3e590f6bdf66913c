// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingclockviewmodel.h"

#include "cpp/base/clock.h"
#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/agendachange.h"

namespace tovholder::viewmodels {
namespace {

    constexpr int secondMs = 1000;

} // namespace

MeetingClockViewModel::MeetingClockViewModel(QObject* parent)
    : MeetingPart(parent)
{
    m_timer.setInterval(secondMs);
    connect(&m_timer, &QTimer::timeout, this, &MeetingClockViewModel::tick);
}

void MeetingClockViewModel::tick()
{
    const meetings::Running& running = meeting()->running();
    const std::optional<std::size_t> index = running.currentIndex();
    const bool runs = index && meeting()->status() == QStringLiteral("i_gang");
    if (!runs) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    const auto nowMs = static_cast<std::int64_t>(services()->nowMs());
    const std::vector<domain::BlockTime> times = meetings::times(running);
    const domain::BlockTime& current = times[*index];
    m_secondsTotal = (current.minutes + current.extraMinutes) * secondsPerMinute;
    m_secondsLeft = static_cast<int>(domain::remainingMs(current, nowMs) / secondMs);
    emit ticked();

    const int minutesLate = domain::minutesLate(times, meetings::plannedEndMs(running), nowMs);
    m_proposal = domain::proposeCatchUp(times, minutesLate);
    QVariantList list;
    for (const domain::Shortening& one : m_proposal.shortenings)
        list.append(QVariantMap { { QStringLiteral("title"), meeting()->titleAt(one.block) },
            { QStringLiteral("minutes"), one.minutes }, { QStringLiteral("moved"), false } });
    for (const std::size_t moved : m_proposal.moves)
        list.append(QVariantMap { { QStringLiteral("title"), meeting()->titleAt(moved) },
            { QStringLiteral("minutes"), times[moved].minutes + times[moved].extraMinutes }, { QStringLiteral("moved"), true } });
    if (minutesLate == m_minutesLate && list == m_proposalList)
        return;
    m_minutesLate = minutesLate;
    m_proposalList = list;
    emit lateChanged();
}

void MeetingClockViewModel::giveTime(int minutes)
{
    const meetings::Running& running = meeting()->running();
    if (const meetings::AgendaBlock* current = running.current())
        services()->write({ meetings::giveTime(running, *current, minutes) });
}

void MeetingClockViewModel::catchUp(const QString& why, const QString& sentence)
{
    services()->writeUndoable(meetings::catchUp(meeting()->running(), m_proposal, why.toStdString(),
        static_cast<std::int64_t>(services()->nowMs())), sentence);
}

} // namespace tovholder::viewmodels
