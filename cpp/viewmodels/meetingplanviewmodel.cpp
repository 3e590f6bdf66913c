// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingplanviewmodel.h"

#include "cpp/base/clock.h"
#include "cpp/playbook/library.h"

#include <QDateTime>

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    constexpr int minutesUsual = 120;
    const QTime startUsual(13, 0);

    std::string textOf(const QVariantMap& row, const char* name) { return row.value(QLatin1String(name)).toString().toStdString(); }

} // namespace

MeetingPlanViewModel::MeetingPlanViewModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_draft, &Draft::restored, this, &MeetingPlanViewModel::restore);
    connect(this, &MeetingPlanViewModel::targetChanged, this, [this] {
        if (m_services)
            connect(m_services, &AppServices::playbooksChanged, this, &MeetingPlanViewModel::targetChanged, Qt::UniqueConnection);
    });
}

const playbook::Playbook* MeetingPlanViewModel::course() const
{
    return m_services && m_services->playbooks() ? m_services->playbooks()->playbook(textOf(m_group, "course")) : nullptr;
}

QVariantList MeetingPlanViewModel::courseMeetings() const
{
    QVariantList list;
    const playbook::Playbook* playbook = course();
    if (!playbook)
        return list;
    const domain::Language language = m_services->settings()->domainLanguage();
    for (const playbook::Meeting& meeting : playbook->meetings) {
        const bool planned = m_meetings && std::ranges::any_of(m_meetings->rows(), [&](const store::Row& row) {
            return row.text("template") == meeting.id;
        });
        list.append(QVariantMap { { QStringLiteral("code"), toQString(meeting.id) },
            { QStringLiteral("word"), toQString(meeting.title.in(language)) },
            { QStringLiteral("question"), toQString(meeting.question.in(language)) },
            { QStringLiteral("outcome"), toQString(meeting.outcome.in(language)) },
            { QStringLiteral("minutes"), meeting.minutes }, { QStringLiteral("planned"), planned } });
    }
    return list;
}

QString MeetingPlanViewModel::firstUnplanned() const
{
    for (const QVariant& meeting : courseMeetings()) {
        if (!meeting.toMap().value(QStringLiteral("planned")).toBool())
            return meeting.toMap().value(QStringLiteral("code")).toString();
    }
    return {};
}

void MeetingPlanViewModel::begin()
{
    m_meetingId.clear();
    m_title.clear();
    m_day.clear();
    m_from = startUsual;
    m_to = startUsual.addSecs(minutesUsual * secondsPerMinute);
    m_place = m_group.value(QStringLiteral("place")).toString();
    m_problem = ErrorCode::None;
    emit targetChanged();
    takeTemplate(firstUnplanned());
    m_draft.open(m_services, QStringLiteral("meeting.") + m_group.value(QStringLiteral("id")).toString());
    emit changed();
}

void MeetingPlanViewModel::change(const QVariantMap& meeting)
{
    const auto time = [&](const char* field) {
        return QDateTime::fromMSecsSinceEpoch(meeting.value(QLatin1String(field)).toLongLong());
    };
    m_meetingId = meeting.value(QStringLiteral("id")).toString();
    m_template = meeting.value(QStringLiteral("template")).toString();
    m_title = meeting.value(QStringLiteral("title")).toString();
    m_place = meeting.value(QStringLiteral("place")).toString();
    const bool known = meeting.value(QStringLiteral("starts_at")).toLongLong() > 0;
    m_day = known ? time("starts_at").date().toString(Qt::ISODate) : QString();
    m_from = known ? time("starts_at").time() : startUsual;
    m_to = meeting.value(QStringLiteral("ends_at")).toLongLong() > 0 ? time("ends_at").time()
                                                                     : m_from.addSecs(minutesUsual * secondsPerMinute);
    m_problem = ErrorCode::None;
    m_draft.open(m_services, QStringLiteral("meeting.") + m_meetingId);
    emit changed();
}

void MeetingPlanViewModel::keep()
{
    m_draft.fill({ { QStringLiteral("template"), m_template }, { QStringLiteral("title"), m_title },
        { QStringLiteral("day"), m_day }, { QStringLiteral("from"), from() }, { QStringLiteral("to"), to() },
        { QStringLiteral("place"), m_place } });
    emit changed();
}

void MeetingPlanViewModel::restore()
{
    const QVariantMap kept = m_draft.values();
    const auto text = [&](const char* field) { return kept.value(QLatin1String(field)).toString(); };
    m_template = text("template");
    m_title = text("title");
    m_day = text("day");
    m_from = timeFrom(text("from"));
    m_to = timeFrom(text("to"));
    m_place = text("place");
    emit changed();
}

void MeetingPlanViewModel::chooseTemplate(const QString& meetingTemplate)
{
    takeTemplate(meetingTemplate);
    keep();
}

void MeetingPlanViewModel::takeTemplate(const QString& meetingTemplate)
{
    m_template = meetingTemplate;
    const playbook::Playbook* playbook = course();
    if (const playbook::Meeting* meeting = playbook ? playbook->meeting(meetingTemplate.toStdString()) : nullptr) {
        m_title = toQString(meeting->title.in(m_services->settings()->domainLanguage()));
        m_to = m_from.addSecs(meeting->minutes * secondsPerMinute);
    }
}

void MeetingPlanViewModel::setTitle(const QString& title)
{
    m_title = title;
    keep();
}

void MeetingPlanViewModel::setDay(const QString& day)
{
    m_day = day;
    keep();
}

void MeetingPlanViewModel::setFrom(const QString& from)
{
    const int seconds = m_from.isValid() && m_to > m_from ? m_from.secsTo(m_to) : minutesUsual * secondsPerMinute;
    m_from = timeFrom(from);
    if (m_from.isValid())
        m_to = m_from.addSecs(seconds);
    keep();
}

void MeetingPlanViewModel::setTo(const QString& to)
{
    m_to = timeFrom(to);
    keep();
}

void MeetingPlanViewModel::setPlace(const QString& place)
{
    m_place = place;
    keep();
}

QString MeetingPlanViewModel::problem() const
{
    return m_services ? m_services->words()->sentence(toQString(name(m_problem))) : QString();
}

store::FieldValues MeetingPlanViewModel::fields() const
{
    const auto text = [](const QString& value) { return toValue("title", value.trimmed()); };
    const auto time = [this](const QString& value) {
        const std::int64_t ms = momentMs(m_day, value);
        return ms > 0 ? Value(ms) : Value();
    };
    return { { "title", text(m_title) }, { "place", text(m_place) }, { "starts_at", time(from()) }, { "ends_at", time(to()) } };
}

void MeetingPlanViewModel::plan()
{
    if (endsTooEarly())
        return;
    const bool isNew = m_meetingId.isEmpty();
    const QString id = isNew ? m_services->makeId() : m_meetingId;
    store::Edit edit { "meeting", id.toStdString(), textOf(m_group, "area_id"), fields() };
    if (isNew) {
        std::int64_t last = 0;
        for (const store::Row& row : m_meetings->rows())
            last = std::max(last, row.integer("number"));
        edit.fields["group_id"] = textOf(m_group, "id");
        edit.fields["number"] = last + 1;
        edit.fields["course"] = toValue("course", m_group.value(QStringLiteral("course")));
        edit.fields["template"] = toValue("template", m_template);
        if (const playbook::Playbook* playbook = course(); playbook && !playbook->published.empty() && !m_template.isEmpty())
            edit.fields["playbook_id"] = playbook->published;
        edit.fields["status"] = std::string("planlagt");
    }
    m_services->onStore([edit](store::Store& store) {
        return store.write(edit);
    }).then(this, [this, id](const Result<void>& result) {
        finish(id, result ? ErrorCode::None : result.error().code, result ? QString() : toQString(result.error().place));
    });
}

void MeetingPlanViewModel::finish(const QString& id, ErrorCode code, const QString& field)
{
    m_problem = code;
    m_problemField = field;
    emit changed();
    if (code != ErrorCode::None)
        return;
    m_draft.clear();
    emit planned(id);
}

} // namespace tovholder::viewmodels
