// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace tovholder {

/// Days and times between what people type and what is stored: a day is "yyyy-mm-dd", a time of day "hh:mm",
/// empty is none. Languages are "da" and "en"; both write the day first.
class Dates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The day meant by "24.12.2026", "24/12-26", "24 12", "2026-12-24"; empty when it is none. A day without a
    /// year is the next such day from \a today on.
    Q_INVOKABLE static QString parseDay(const QString& typed, const QString& today);
    /// The time meant by "13.30", "13:30", "1330", "9"; empty when it is none.
    Q_INVOKABLE static QString parseTime(const QString& typed);

    /// "24.12.2026".
    Q_INVOKABLE static QString shortDay(const QString& day);
    /// "torsdag 24. december 2026".
    Q_INVOKABLE static QString longDay(const QString& day, const QString& language);
    /// "december 2026".
    Q_INVOKABLE static QString monthTitle(const QString& day, const QString& language);
    /// Monday first: "ma", "ti", …
    Q_INVOKABLE static QStringList weekdays(const QString& language);
    /// "13.30" from "13:30".
    Q_INVOKABLE static QString shortTime(const QString& time);

    Q_INVOKABLE static QString today();
    Q_INVOKABLE static QString addDays(const QString& day, int days);
    Q_INVOKABLE static QString addMonths(const QString& day, int months);
    /// The day in cell \a index (0 to 41) of a calendar page for the month of \a day, weeks from Monday.
    Q_INVOKABLE static QString calendarCell(const QString& day, int index);
    /// Whether both days lie in the same month.
    Q_INVOKABLE static bool sameMonth(const QString& a, const QString& b);
    /// Day of the month, 1 to 31; 0 when it is no day.
    Q_INVOKABLE static int dayOfMonth(const QString& day);
};

} // namespace tovholder
