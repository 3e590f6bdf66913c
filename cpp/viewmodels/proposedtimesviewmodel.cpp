// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/proposedtimesviewmodel.h"

#include "cpp/viewmodels/variants.h"

#include "cpp/reports/danishtime.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

#include <algorithm>
#include <vector>

namespace tovholder::viewmodels {

ProposedTimesViewModel::ProposedTimesViewModel(QObject* parent)
    : QObject(parent)
{
    connect(this, &ProposedTimesViewModel::targetChanged, this, &ProposedTimesViewModel::start);
    connect(&m_meeting, &LiveQueryModel::answered, this, [this] {
        if (m_meeting.count() > 0)
            m_members.ask(m_services, store::queries::members(m_meeting.rows().front().text("group_id")));
    });
    for (const LiveQueryModel* model : { &m_times, &m_answers, &m_members })
        connect(model, &LiveQueryModel::answered, this, &ProposedTimesViewModel::changed);
}

void ProposedTimesViewModel::start()
{
    if (!m_services || m_meetingId.isEmpty())
        return;
    const Id meeting = m_meetingId.toStdString();
    m_member.clear();
    m_meeting.ask(m_services, store::queries::meeting(meeting));
    m_times.ask(m_services, store::queries::proposedTimes(meeting));
    m_answers.ask(m_services, store::queries::timeAnswers(meeting));
}

meetings::ToBePlaced ProposedTimesViewModel::meeting() const
{
    return { m_meetingId.toStdString(), m_meeting.count() > 0 ? m_meeting.rows().front().text("area_id") : Id() };
}

std::string ProposedTimesViewModel::answerOf(const Id& membership, const Id& time) const
{
    const auto found = std::ranges::find_if(m_answers.rows(), [&](const store::Row& row) {
        return row.text("membership_id") == membership && row.text("proposed_time_id") == time;
    });
    return found == m_answers.rows().end() ? std::string() : found->text("answer");
}

QStringList ProposedTimesViewModel::names(const Id& time, std::string_view answer) const
{
    QStringList names;
    for (const store::Row& member : m_members.rows()) {
        if (answerOf(member.text("id"), time) == answer)
            names.append(toQString(member.text("name")));
    }
    return names;
}

QVariantList ProposedTimesViewModel::times() const
{
    QVariantList times;
    std::vector<qsizetype> canCome;
    for (const store::Row& row : m_times.rows())
        canCome.push_back(names(row.text("id"), "ja").size());
    const qsizetype most = canCome.empty() ? 0 : std::ranges::max(canCome);
    const bool oneLeads = most > 0 && std::ranges::count(canCome, most) == 1;
    for (const store::Row& row : m_times.rows()) {
        const Id id = row.text("id");
        const QStringList can = names(id, "ja");
        const std::string word
            = reports::timeSpan(row.integer("starts_at"), row.integer("ends_at"), m_services->settings()->domainLanguage());
        times.append(QVariantMap { { QStringLiteral("id"), toQString(id) }, { QStringLiteral("word"), toQString(word) },
            { QStringLiteral("can"), can.join(QStringLiteral(", ")) },
            { QStringLiteral("perhaps"), names(id, "maaske").join(QStringLiteral(", ")) },
            { QStringLiteral("cannot"), names(id, "nej").join(QStringLiteral(", ")) },
            { QStringLiteral("suitsMost"), oneLeads && can.size() == most },
            { QStringLiteral("answer"), toQString(answerOf(m_member.toStdString(), id)) } });
    }
    return times;
}

bool ProposedTimesViewModel::hasAnsweredAll(const Id& membership) const
{
    return std::ranges::all_of(m_times.rows(), [&](const store::Row& time) { return !answerOf(membership, time.text("id")).empty(); });
}

QVariantList ProposedTimesViewModel::members() const
{
    QVariantList members;
    for (const store::Row& row : m_members.rows()) {
        const Id id = row.text("id");
        members.append(QVariantMap { { QStringLiteral("code"), toQString(id) }, { QStringLiteral("word"), toQString(row.text("name")) },
            { QStringLiteral("icon"), hasAnsweredAll(id) ? QStringLiteral("check") : QString() } });
    }
    return members;
}

int ProposedTimesViewModel::answered() const
{
    return static_cast<int>(std::ranges::count_if(m_members.rows(), [this](const store::Row& row) { return hasAnsweredAll(row.text("id")); }));
}

bool ProposedTimesViewModel::canBe(const QString& day, const QString& from, const QString& to) const
{
    const std::int64_t startsAt = momentMs(day, from);
    return startsAt > 0 && momentMs(day, to) > startsAt
        && std::ranges::none_of(m_times.rows(), [startsAt](const store::Row& row) { return row.integer("starts_at") == startsAt; });
}

void ProposedTimesViewModel::propose(const QString& day, const QString& from, const QString& to)
{
    if (full() || !canBe(day, from, to))
        return;
    m_services->write({ meetings::propose(meeting(), { m_services->makeId().toStdString(), momentMs(day, from), momentMs(day, to) }) });
}

void ProposedTimesViewModel::note(const QString& time, const QString& answer)
{
    m_services->write({ meetings::answer(meeting().space, time.toStdString(), m_member.toStdString(), answer.toStdString()) });
}

void ProposedTimesViewModel::choose(const QString& time, const QString& sentence)
{
    const Id chosen = time.toStdString();
    std::vector<meetings::ProposedTime> proposed;
    for (const store::Row& row : m_times.rows())
        proposed.push_back({ row.text("id"), row.integer("starts_at"), row.integer("ends_at") });
    std::vector<Id> cannotCome;
    for (const store::Row& member : m_members.rows()) {
        if (answerOf(member.text("id"), chosen) == "nej")
            cannotCome.push_back(member.text("id"));
    }
    m_services->writeUndoable(meetings::choose(meeting(), proposed, chosen, cannotCome,
        static_cast<std::int64_t>(m_services->nowMs())), sentence);
}

} // namespace tovholder::viewmodels
