// SPDX-License-Identifier: Apache-2.0
#include "dates.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace tovholder {
namespace {

    QDate dayOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }
    QString textOf(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

    QLocale localeOf(const QString& language)
    {
        return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                               : QLocale(QLocale::Danish, QLocale::Denmark);
    }

    int fullYear(const QString& typed)
    {
        const int year = typed.toInt();
        return typed.size() <= 2 ? 2000 + year : year;
    }

    QDate nextSuch(int day, int month, const QDate& today)
    {
        constexpr int leapCycleYears = 8; // 29 February can be eight years off
        for (int year = today.year(); year <= today.year() + leapCycleYears; ++year) {
            const QDate candidate(year, month, day);
            if (candidate.isValid() && candidate >= today)
                return candidate;
        }
        return {};
    }

} // namespace

QString Dates::parseDay(const QString& typed, const QString& today)
{
    const QString text = typed.trimmed();
    if (const QDate iso = dayOf(text); iso.isValid())
        return textOf(iso);
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{1,2})[.\-/ ]+(\d{1,2})(?:[.\-/ ]+(\d{2}|\d{4}))?\.?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty())
        return textOf(nextSuch(day, month, dayOf(today)));
    return textOf(QDate(fullYear(match.captured(3)), month, day));
}

QString Dates::parseTime(const QString& typed)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2})(?:[.: ]?(\d{2}))?$)"));
    const auto match = pattern.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString Dates::shortDay(const QString& day) { return dayOf(day).toString(QStringLiteral("d.M.yyyy")); }

QString Dates::longDay(const QString& day, const QString& language)
{
    const QString pattern = language == QLatin1String("en") ? QStringLiteral("dddd d MMMM yyyy")
                                                            : QStringLiteral("dddd d. MMMM yyyy");
    return localeOf(language).toString(dayOf(day), pattern);
}

QString Dates::monthTitle(const QString& day, const QString& language)
{
    const QDate date = dayOf(day);
    if (!date.isValid())
        return {};
    return localeOf(language).standaloneMonthName(date.month()) + QStringLiteral(" %1").arg(date.year());
}

QStringList Dates::weekdays(const QString& language)
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names << localeOf(language).dayName(day, QLocale::ShortFormat).left(2);
    return names;
}

QString Dates::shortTime(const QString& time) { return QString(time).replace(QLatin1Char(':'), QLatin1Char('.')); }

QString Dates::today() { return textOf(QDate::currentDate()); }

QString Dates::addDays(const QString& day, int days) { return textOf(dayOf(day).addDays(days)); }

QString Dates::addMonths(const QString& day, int months) { return textOf(dayOf(day).addMonths(months)); }

QString Dates::calendarCell(const QString& day, int index)
{
    const QDate date = dayOf(day);
    const QDate first(date.year(), date.month(), 1);
    return textOf(first.addDays(index - (first.dayOfWeek() - Qt::Monday)));
}

bool Dates::sameMonth(const QString& a, const QString& b)
{
    const QDate first = dayOf(a);
    const QDate second = dayOf(b);
    return first.isValid() && first.year() == second.year() && first.month() == second.month();
}

int Dates::dayOfMonth(const QString& day) { return dayOf(day).day(); }

} // namespace tovholder
