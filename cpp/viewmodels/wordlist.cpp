// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/wordlist.h"

#include "cpp/viewmodels/appsettings.h"

#include "cpp/domain/due.h"
#include "cpp/domain/entities.h"
#include "cpp/domain/handover.h"

#include <QDateTime>
#include <QLocale>
#include <QVariantMap>

namespace tovholder::viewmodels {
namespace {

    struct WhereWords {
        QLatin1String state;
        QString danish;
        QString english;
    };

    const domain::Field* fieldOf(const QString& entityName, const QString& fieldName)
    {
        const domain::Entity* entity = domain::entityNamed(entityName.toStdString());
        return entity ? entity->field(fieldName.toStdString()) : nullptr;
    }

    QLocale localeOf(domain::Language language)
    {
        return language == domain::Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }

} // namespace

WordList::WordList(AppSettings& settings, const Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

QDate WordList::today() const { return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date(); }

QString WordList::handover(const QString& leftBy, int records, int photos) const
{
    const domain::Unsent unsent { records, photos };
    return unsent.any() ? toQString(domain::handoverWarning(leftBy.toStdString(), unsent, m_settings.domainLanguage())) : QString();
}

QString WordList::of(const QString& entity, const QString& field, const QString& code) const
{
    const domain::Field* found = fieldOf(entity, field);
    if (!found || code.isEmpty())
        return {};
    return toQString(domain::word(found->choices, code.toStdString(), m_settings.domainLanguage()));
}

QString WordList::entity(const QString& name) const
{
    return toQString(domain::entityWord(name.toStdString(), m_settings.domainLanguage()));
}

QString WordList::field(const QString& entity, const QString& field) const
{
    return toQString(domain::fieldWord(entity.toStdString(), field.toStdString(), m_settings.domainLanguage()));
}

QString WordList::sentence(const QString& errorCode) const
{
    const ErrorCode code = errorCodeNamed(errorCode.toStdString());
    return code == ErrorCode::None ? QString() : toQString(domain::sentence(code, m_settings.domainLanguage()));
}

QStringList WordList::codes(const QString& entity, const QString& field) const
{
    QStringList codes;
    if (const domain::Field* found = fieldOf(entity, field)) {
        for (const std::string_view code : found->choices)
            codes.append(toQString(code));
    }
    return codes;
}

QVariantList WordList::choices(const QString& entity, const QString& field) const
{
    QVariantList choices;
    for (const QString& code : codes(entity, field))
        choices.append(QVariantMap { { QStringLiteral("code"), code }, { QStringLiteral("word"), of(entity, field, code) } });
    return choices;
}

QString WordList::whereState(const QString& state) const
{
    static const std::array words {
        WhereWords { QLatin1String("gemt_her"), QStringLiteral("Gemt her"), QStringLiteral("Saved here") },
        WhereWords { QLatin1String("sender"), QStringLiteral("Sender"), QStringLiteral("Sending") },
        WhereWords { QLatin1String("hos_hovedkontoret"), QStringLiteral("Hos hovedkontoret"), QStringLiteral("At head office") },
        WhereWords { QLatin1String("skal_afklares"), QStringLiteral("Skal afklares"), QStringLiteral("To be settled") },
        WhereWords { QLatin1String("afvist"), QStringLiteral("Afvist"), QStringLiteral("Refused") },
    };
    for (const WhereWords& word : words) {
        if (word.state == state)
            return m_settings.domainLanguage() == domain::Language::Danish ? word.danish : word.english;
    }
    return {};
}

QString WordList::longDate(const QDate& date) const
{
    if (!date.isValid())
        return {};
    const bool danish = m_settings.domainLanguage() == domain::Language::Danish;
    const bool thisYear = date.year() == today().year();
    const QString format = danish ? QStringLiteral("dddd d. MMMM") : QStringLiteral("dddd d MMMM");
    return localeOf(m_settings.domainLanguage()).toString(date, thisYear ? format : format + QStringLiteral(" yyyy"));
}

QString WordList::day(double ms) const
{
    return ms > 0 ? longDate(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms)).date()) : QString();
}

QString WordList::dayOf(const QString& isoDate) const { return longDate(QDate::fromString(isoDate, Qt::ISODate)); }

QString WordList::shortDay(const QString& isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return {};
    const bool danish = m_settings.domainLanguage() == domain::Language::Danish;
    return localeOf(m_settings.domainLanguage()).toString(date, danish ? QStringLiteral("d. MMM") : QStringLiteral("d MMM"));
}

QString WordList::due(const QString& isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? toQString(domain::dueWords(today().daysTo(date), m_settings.domainLanguage())) : QString();
}

bool WordList::overdue(const QString& isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() && date < today();
}

QString WordList::clockTime(double ms) const
{
    if (ms <= 0)
        return {};
    const bool danish = m_settings.domainLanguage() == domain::Language::Danish;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms)).toString(danish ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"));
}

} // namespace tovholder::viewmodels
