// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/invitationviewmodel.h"

#include "cpp/viewmodels/calendarfiles.h"
#include "cpp/viewmodels/exportfolder.h"

#include "cpp/reports/danishtime.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace tovholder::viewmodels {

InvitationViewModel::InvitationViewModel(QObject* parent)
    : FileWriter(parent)
{
    connect(this, &InvitationViewModel::targetChanged, this, &InvitationViewModel::start);
    connect(&m_meeting, &LiveQueryModel::answered, this, [this] {
        if (m_meeting.count() == 0)
            return;
        const Id group = m_meeting.rows().front().text("group_id");
        m_group.ask(m_services, store::queries::group(group));
        m_members.ask(m_services, store::queries::members(group));
        m_times.ask(m_services, store::queries::proposedTimes(m_meetingId.toStdString()));
    });
    connect(&m_group, &LiveQueryModel::answered, this, &InvitationViewModel::compose);
    connect(&m_members, &LiveQueryModel::answered, this, &InvitationViewModel::compose);
    connect(&m_times, &LiveQueryModel::answered, this, &InvitationViewModel::compose);
}

void InvitationViewModel::start()
{
    if (m_services && !m_meetingId.isEmpty())
        m_meeting.ask(m_services, store::queries::meeting(m_meetingId.toStdString()));
}

bool InvitationViewModel::hasTime() const
{
    return m_meeting.count() > 0 && m_meeting.rows().front().integer("starts_at") > 0;
}

bool InvitationViewModel::hasPlace() const { return m_meeting.count() > 0 && !m_meeting.rows().front().text("place").empty(); }

bool InvitationViewModel::moved() const { return m_meeting.count() > 0 && m_meeting.rows().front().integer("moved") > 0; }

void InvitationViewModel::compose()
{
    if (m_meeting.count() == 0 || m_group.count() == 0 || !m_members.ready() || !m_times.ready())
        return;
    const store::Row& meeting = m_meeting.rows().front();
    const store::Row& group = m_group.rows().front();
    domain::InvitationFacts facts;
    facts.group = group.text("name");
    facts.title = meeting.text("title");
    facts.purpose = meeting.text("why").empty() ? group.text("purpose") : meeting.text("why");
    facts.area = group.text("area_name");
    facts.place = meeting.text("place");
    facts.facilitator = group.text("tovholder_name");
    facts.outcome = m_services->words()->of(QStringLiteral("meeting"), QStringLiteral("outcome_form"), toQString(meeting.text("outcome_form"))).toStdString();
    facts.needed = meeting.text("needed");
    m_times.count() == 0 ? tellTime(facts) : tellProposedTimes(facts);
    m_mail = domain::invitation(facts, m_services->settings()->domainLanguage());
    m_invited.clear();
    m_withoutMail.clear();
    m_addresses.clear();
    for (const store::Row& member : m_members.rows()) {
        const QString name = toQString(member.text("name"));
        const QString address = toQString(member.text("email"));
        (address.isEmpty() ? m_withoutMail : m_invited).append(name);
        if (!address.isEmpty())
            m_addresses.append(address);
    }
    emit changed();
}

void InvitationViewModel::tellTime(domain::InvitationFacts& facts)
{
    const store::Row& meeting = m_meeting.rows().front();
    const WordList& words = *m_services->words();
    facts.date = words.day(static_cast<double>(meeting.integer("starts_at"))).toStdString();
    facts.from = words.clockTime(static_cast<double>(meeting.integer("starts_at"))).toStdString();
    facts.to = words.clockTime(static_cast<double>(meeting.integer("ends_at"))).toStdString();
    m_told = { toQString(facts.date), toQString(facts.from) };
}

void InvitationViewModel::tellProposedTimes(domain::InvitationFacts& facts)
{
    std::vector<std::string> times;
    m_told.clear();
    for (const store::Row& row : m_times.rows()) {
        times.push_back(reports::timeSpan(row.integer("starts_at"), row.integer("ends_at"), m_services->settings()->domainLanguage()));
        m_told.append(toQString(times.back()));
    }
    facts.times = domain::underEachOther(times);
}

bool InvitationViewModel::tellsTime(const QString& text) const
{
    return std::ranges::all_of(m_told, [&text](const QString& told) { return text.contains(told); });
}

QUrl InvitationViewModel::mail(const QString& text) const
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(m_addresses.join(QLatin1Char(',')));
    // A mail's lines end in CRLF (RFC 6068).
    QString body = text;
    body.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    const auto encoded = [](const QString& part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(subject()), encoded(body)), QUrl::StrictMode);
    return url;
}

void InvitationViewModel::copy(const QString& text) const
{
    if (QClipboard* clipboard = QGuiApplication::clipboard())
        clipboard->setText(text);
}

void InvitationViewModel::save(const QUrl& folder, bool calledOff)
{
    const Id meeting = m_meetingId.toStdString();
    const QString title = m_meeting.at(0).value(QStringLiteral("title")).toString();
    const QString suffix = calledOff ? QStringLiteral("-aflyst") : QString();
    const std::filesystem::path file
        = exportFolder(*m_services, folder) / QStringLiteral("%1%2.ics").arg(fileNameFrom(title), suffix).toStdU16String();
    writeCalendarFiles(*m_services, this, { { meeting, file, calledOff, m_mail.body } },
        [this, file, calledOff, meeting](const Result<void>& written) {
            tell(*m_services, file, written);
            if (written && calledOff)
                m_services->remove(QStringLiteral("meeting"), toQString(meeting));
        });
}

} // namespace tovholder::viewmodels
