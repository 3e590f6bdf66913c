// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingcadenceviewmodel.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/calendarfiles.h"
#include "cpp/viewmodels/exportfolder.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/domain/entities.h"
#include "cpp/meetings/course.h"
#include "cpp/store/queries/groups.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    constexpr int monthsAhead = 6;

    /// Months from one meeting to the next; 0 when the group meets as there is a need.
    int monthsBetween(const QString& frequency)
    {
        if (frequency == QLatin1String("hver_maaned"))
            return 1;
        if (frequency == QLatin1String("hver_anden_maaned"))
            return 2;
        return frequency == QLatin1String("hvert_kvartal") ? 3 : 0;
    }

    /// The day nearest to that many months later that falls on the same weekday.
    QDate monthsLater(const QDate& day, int months)
    {
        constexpr int week = 7;
        constexpr int halfWeek = 3;
        const QDate later = day.addMonths(months);
        return later.addDays((day.dayOfWeek() - later.dayOfWeek() + week + halfWeek) % week - halfWeek);
    }

} // namespace

MeetingCadenceViewModel::MeetingCadenceViewModel(QObject* parent)
    : MeetingPart(parent)
{
    connect(&m_query, &LiveQuery::answered, this, [this](const std::vector<store::Row>& rows) {
        m_rows = rows;
        propose();
    });
}

void MeetingCadenceViewModel::heedMeeting()
{
    const Id group = meeting()->groupId();
    if (group != m_askedGroup)
        m_query.ask(services(), store::queries::meetingsOf(group));
    m_askedGroup = group;
    propose();
}

QDateTime MeetingCadenceViewModel::startOf(int number) const
{
    const meetings::Running& now = meeting()->running();
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(now.startsAt > 0 ? now.startsAt : now.startedAt);
    const int months = monthsBetween(meeting()->info().value(QStringLiteral("frequency")).toString());
    return { monthsLater(start.date(), number * months), start.time() };
}

void MeetingCadenceViewModel::propose()
{
    const meetings::Running& now = meeting()->running();
    const int months = monthsBetween(meeting()->info().value(QStringLiteral("frequency")).toString());
    const qint64 lengthMs = now.startsAt > 0 && now.endsAt > now.startsAt ? now.endsAt - now.startsAt
                                                                         : meetings::plannedEndMs(now) - now.startedAt;
    m_shown.clear();
    m_planned = 0;
    for (int number = 1; number <= monthsAhead; ++number) {
        const Id id = derivedId("meeting", now.meeting, std::to_string(number));
        const auto row = std::ranges::find(m_rows, id, [](const store::Row& each) { return each.text("id"); });
        const bool isPlanned = row != m_rows.end();
        if (!isPlanned && (months == 0 || number * months > monthsAhead))
            continue;
        const qint64 startsAt = isPlanned ? row->integer("starts_at") : startOf(number).toMSecsSinceEpoch();
        m_planned += isPlanned ? 1 : 0;
        m_shown.append(QVariantMap { { QStringLiteral("id"), toQString(id) }, { QStringLiteral("planned"), isPlanned },
            { QStringLiteral("day"), QDateTime::fromMSecsSinceEpoch(startsAt).date().toString(Qt::ISODate) },
            { QStringLiteral("startsAt"), startsAt },
            { QStringLiteral("endsAt"), isPlanned ? row->integer("ends_at") : startsAt + lengthMs } });
    }
    emit changed();
}

void MeetingCadenceViewModel::plan()
{
    std::int64_t number = 0;
    for (const store::Row& row : m_rows)
        number = std::max(number, row.integer("number"));
    const QVariantMap info = meeting()->info();
    const auto text = [&info](const char* name) { return info.value(QLatin1String(name)).toString().toStdString(); };
    std::vector<store::Edit> edits;
    for (const QVariant& each : std::as_const(m_shown)) {
        const QVariantMap proposed = each.toMap();
        if (proposed.value(QStringLiteral("planned")).toBool())
            continue;
        edits.push_back(meetings::plan({ .meeting = proposed.value(QStringLiteral("id")).toString().toStdString(),
            .group = meeting()->groupId(), .space = meeting()->running().space, .number = ++number, .course = text("course"),
            .meetingTemplate = text("template"), .published = text("playbook_id"), .title = text("title"),
            .startsAt = proposed.value(QStringLiteral("startsAt")).toLongLong(),
            .endsAt = proposed.value(QStringLiteral("endsAt")).toLongLong(), .place = text("place") }));
        edits.back().fields[std::string(domain::deletedAtField)] = Value(); // one that was taken away is planned again
    }
    services()->write(std::move(edits));
}

void MeetingCadenceViewModel::moveTo(const QString& id, const QString& day)
{
    const auto row = std::ranges::find(m_rows, id.toStdString(), [](const store::Row& each) { return each.text("id"); });
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (row == m_rows.end() || !date.isValid())
        return;
    const qint64 startsAt = row->integer("starts_at");
    const QDateTime moved(date, QDateTime::fromMSecsSinceEpoch(startsAt).time());
    const qint64 byMs = moved.toMSecsSinceEpoch() - startsAt;
    store::Edit edit { "meeting", id.toStdString(), meeting()->running().space, { { "starts_at", std::int64_t { startsAt + byMs } } } };
    if (const std::int64_t endsAt = row->integer("ends_at"); endsAt > 0)
        edit.fields["ends_at"] = std::int64_t { endsAt + byMs };
    services()->write({ std::move(edit) });
}

void MeetingCadenceViewModel::saveCalendarFiles(const QUrl& folder)
{
    std::vector<CalendarFile> files;
    const std::filesystem::path chosen = exportFolder(*services(), folder);
    for (const QVariant& each : std::as_const(m_shown)) {
        const QVariantMap shown = each.toMap();
        if (shown.value(QStringLiteral("planned")).toBool())
            files.push_back({ .meeting = shown.value(QStringLiteral("id")).toString().toStdString(),
                .file = chosen / fileNameFrom(meeting()->info().value(QStringLiteral("group_name")).toString() + QLatin1Char(' ')
                    + shown.value(QStringLiteral("day")).toString()).append(QStringLiteral(".ics")).toStdU16String() });
    }
    const int count = static_cast<int>(files.size());
    writeCalendarFiles(*services(), this, std::move(files), [this, chosen, count](const Result<void>& written) {
        if (written)
            emit filesSaved(count, toldPath(chosen));
        else
            emit filesFailed(services()->words()->sentence(toQString(name(written.error().code))));
    });
}

} // namespace tovholder::viewmodels
