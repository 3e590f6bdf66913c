// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingrecapviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/meetings/outcome.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    meetings::FollowUp followUpOf(MeetingViewModel& meeting, const QString& agreement, const QString& kind)
    {
        AppServices& services = *meeting.services();
        return { agreement.toStdString(), meeting.running().space, meeting.running().meeting, kind.toStdString(),
            services.login().toStdString(), static_cast<std::int64_t>(services.nowMs()) };
    }

    /// A row of queries::openBefore.
    bool isAnswered(const store::Row& row)
    {
        const std::string said = row.text("today_kind");
        if (said == "flyttet")
            return !row.text("today_why").empty() && !row.text("today_due").empty();
        return said == "opgivet" ? !row.text("today_why").empty() : !said.empty();
    }

} // namespace

MeetingRecapViewModel::MeetingRecapViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_open, &LiveQueryModel::answered, this, &MeetingRecapViewModel::undecidedChanged);
}

void MeetingRecapViewModel::heedMeeting()
{
    if (m_askedBlock == meeting()->blockId())
        return;
    m_askedBlock = meeting()->blockId();
    m_passedOverBefore.ask(services(), store::queries::passedOverBefore(meeting()->groupId(), meeting()->running().meeting));
    m_open.ask(services(), store::queries::openBefore(meeting()->groupId(), meeting()->running().meeting));
    askThemes();
}

void MeetingRecapViewModel::askThemes()
{
    m_themes.clear();
    for (const QVariant& theme : meeting()->block().value(QStringLiteral("themes")).toList()) {
        m_themes.push_back({ theme.toString(), std::make_unique<LiveQueryModel>() });
        m_themes.back().agreements->ask(services(),
            store::queries::agreements({ .group = meeting()->groupId(), .theme = theme.toString().toStdString() }));
    }
    emit themesChanged();
}

int MeetingRecapViewModel::undecided() const
{
    return static_cast<int>(std::ranges::count_if(m_open.rows(), [](const store::Row& row) { return !isAnswered(row); }));
}

int MeetingRecapViewModel::notDiscussed() const
{
    return static_cast<int>(std::ranges::count_if(m_open.rows(),
        [](const store::Row& row) { return row.text("today_kind") == "ikke_droeftet"; }));
}

void MeetingRecapViewModel::passOver() { services()->write(meetings::passOver(m_open.rows(), followUpOf(*meeting(), {}, {}))); }

QVariantList MeetingRecapViewModel::themes() const
{
    QVariantList list;
    for (const Theme& theme : m_themes) {
        list.append(QVariantMap { { QStringLiteral("theme"), theme.code },
            { QStringLiteral("word"), services()->words()->of(QStringLiteral("agreement"), QStringLiteral("theme"), theme.code) },
            { QStringLiteral("agreements"), QVariant::fromValue(theme.agreements.get()) } });
    }
    return list;
}

void MeetingRecapViewModel::decide(const QString& agreement, const QString& kind)
{
    services()->write(meetings::followUp(followUpOf(*meeting(), agreement, kind)));
}

void MeetingRecapViewModel::moveTo(const QString& agreement, const QString& day)
{
    meetings::FollowUp moved = followUpOf(*meeting(), agreement, QStringLiteral("flyttet"));
    const QVariantMap row = m_open.at(m_open.indexOf(agreement));
    const QString before = row.value(QStringLiteral("today_old_due")).toString();
    moved.oldDay = (before.isEmpty() ? row.value(QStringLiteral("due_on")).toString() : before).toStdString();
    services()->write(meetings::moveDate(moved, day.toStdString()));
}

QString MeetingRecapViewModel::followUpId(const QString& agreement) const
{
    return !meeting() ? QString() : toQString(meetings::followUpId(agreement.toStdString(), meeting()->running().meeting));
}

void MeetingRecapViewModel::agreeOnCase(const QString& observation, const QString& text)
{
    QVariantMap initial = agreementInitial();
    initial.insert(QStringLiteral("observation_id"), observation);
    initial.insert(QStringLiteral("block"), m_askedBlock); // a case is no part of the exercise that comes next
    initial.remove(QStringLiteral("theme"));
    makeAgreement(observation, text, initial);
}

} // namespace tovholder::viewmodels
