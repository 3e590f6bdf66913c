// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/variants.h"

#include "cpp/domain/words.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::viewmodels {

class AppServices;

/// What a person sets for this device. Kept in the store, never synced.
class AppSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppServices")
    /// "da" or "en".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// "system", "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// Larger targets for gloved hands.
    Q_PROPERTY(bool gloves READ gloves WRITE setGloves NOTIFY glovesChanged)
    /// 1 to 2.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    /// The area that was looked at last; a convenience for capturing input.
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY areaChanged)
    /// The facilitator's cards stand beside the exercise, and those of them that are folded: say, act, watch, props.
    Q_PROPERTY(bool cardsShown READ cardsShown WRITE setCardsShown NOTIFY cardsChanged)
    Q_PROPERTY(QStringList cardsFolded READ cardsFolded WRITE setCardsFolded NOTIFY cardsChanged)

public:
    explicit AppSettings(AppServices& services);

    /// Reads what is stored; the signals follow.
    void load();

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] domain::Language domainLanguage() const { return domain::languageTagged(m_language.toStdString()); }
    void setLanguage(const QString& language);
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString& theme);
    [[nodiscard]] bool gloves() const { return m_gloves; }
    void setGloves(bool gloves);
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double textScale);
    [[nodiscard]] QString area() const { return m_area; }
    void setArea(const QString& area);
    [[nodiscard]] bool cardsShown() const { return m_cardsShown; }
    void setCardsShown(bool shown);
    [[nodiscard]] QStringList cardsFolded() const { return m_cardsFolded; }
    void setCardsFolded(const QStringList& folded);

signals:
    void languageChanged();
    void themeChanged();
    void glovesChanged();
    void textScaleChanged();
    void areaChanged();
    void cardsChanged();

private:
    void save(const char* name, const QString& value);
    void take(const QString& language, const QString& theme, bool gloves, double textScale, const QString& area);
    void takeCards(bool shown, const QStringList& folded);

    AppServices& m_services;
    QString m_language = QStringLiteral("da");
    QString m_theme = QStringLiteral("system");
    bool m_gloves = false;
    double m_textScale = 1;
    QString m_area;
    bool m_cardsShown = false;
    QStringList m_cardsFolded;
};

} // namespace tovholder::viewmodels
