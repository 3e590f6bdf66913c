// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppSettings;

/// The words of cpp/domain/words for QML, in the language of the settings and as of today. Bindings read them again when
/// the language or the day changes, since the engine is retranslated then.
class WordList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppServices")

public:
    /// Neither is owned; both outlive it.
    WordList(AppSettings& settings, const Clock& clock);

    [[nodiscard]] QDate today() const;

    /// The word for a code of an entity's choice field: of("person", "function", "drift").
    Q_INVOKABLE [[nodiscard]] QString of(const QString& entity, const QString& field, const QString& code) const;
    /// What one record of that entity is called.
    Q_INVOKABLE [[nodiscard]] QString entity(const QString& name) const;
    Q_INVOKABLE [[nodiscard]] QString field(const QString& entity, const QString& field) const;
    /// What happened and what to do, for an ErrorCode's name; empty for "" and "None".
    Q_INVOKABLE [[nodiscard]] QString sentence(const QString& errorCode) const;
    /// The codes of an entity's choice field, in their order.
    Q_INVOKABLE [[nodiscard]] QStringList codes(const QString& entity, const QString& field) const;
    /// The same as fields of choice take them: a list of { code, word }.
    Q_INVOKABLE [[nodiscard]] QVariantList choices(const QString& entity, const QString& field) const;
    /// That somebody's unsent records and photos go out in the name of whoever signs in; empty when there are none.
    Q_INVOKABLE [[nodiscard]] QString handover(const QString& leftBy, int records, int photos) const;
    /// Where a record is, for a where_state column: "Hos hovedkontoret".
    Q_INVOKABLE [[nodiscard]] QString whereState(const QString& state) const;

    /// "tirsdag 24. november", with the year when it is not this one; of ms, or of a yyyy-mm-dd text.
    Q_INVOKABLE [[nodiscard]] QString day(double ms) const;
    Q_INVOKABLE [[nodiscard]] QString dayOf(const QString& isoDate) const;
    /// "24. nov."
    Q_INVOKABLE [[nodiscard]] QString shortDay(const QString& isoDate) const;
    /// How far a day is away: "om 3 dage", "i dag", "2 dage over tiden"; empty for no day.
    Q_INVOKABLE [[nodiscard]] QString due(const QString& isoDate) const;
    Q_INVOKABLE [[nodiscard]] bool overdue(const QString& isoDate) const;
    /// "10.42" in Danish, "10:42" in English.
    Q_INVOKABLE [[nodiscard]] QString clockTime(double ms) const;

private:
    [[nodiscard]] QString longDate(const QDate& date) const;

    AppSettings& m_settings;
    const Clock& m_clock;
};

} // namespace tovholder::viewmodels
