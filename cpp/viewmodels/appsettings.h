// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/variants.h"

#include "cpp/domain/words.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace tovholder::store {
class Store;
}

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
    /// Nothing moves, whatever the desktop says.
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
    /// The area that was looked at last; a convenience for capturing input.
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY areaChanged)
    /// The facilitator's cards stand beside the exercise, and those of them that are folded: say, act, watch, props.
    Q_PROPERTY(bool cardsShown READ cardsShown WRITE setCardsShown NOTIFY cardsChanged)
    Q_PROPERTY(QStringList cardsFolded READ cardsFolded WRITE setCardsFolded NOTIFY cardsChanged)

public:
    explicit AppSettings(AppServices& services);

    /// Reads what is stored; the signals follow.
    void load();

    [[nodiscard]] QString language() const { return m_values.language; }
    [[nodiscard]] domain::Language domainLanguage() const { return domain::languageTagged(m_values.language.toStdString()); }
    void setLanguage(const QString& language);
    [[nodiscard]] QString theme() const { return m_values.theme; }
    void setTheme(const QString& theme);
    [[nodiscard]] bool gloves() const { return m_values.gloves; }
    void setGloves(bool gloves);
    [[nodiscard]] double textScale() const { return m_values.textScale; }
    void setTextScale(double textScale);
    [[nodiscard]] bool reduceMotion() const { return m_values.reduceMotion; }
    void setReduceMotion(bool reduceMotion);
    [[nodiscard]] QString area() const { return m_values.area; }
    void setArea(const QString& area);
    [[nodiscard]] bool cardsShown() const { return m_values.cardsShown; }
    void setCardsShown(bool shown);
    [[nodiscard]] QStringList cardsFolded() const { return m_values.cardsFolded; }
    void setCardsFolded(const QStringList& folded);

signals:
    void languageChanged();
    void themeChanged();
    void glovesChanged();
    void textScaleChanged();
    void reduceMotionChanged();
    void areaChanged();
    void cardsChanged();

private:
    struct Values {
        QString language = QStringLiteral("da");
        QString theme = QStringLiteral("system");
        bool gloves = false;
        double textScale = 1;
        bool reduceMotion = false;
        QString area;
        bool cardsShown = false;
        QStringList cardsFolded;
    };

    static Values stored(store::Store& store);
    void take(const Values& values);
    /// Shows one setting at once and stores it.
    template<typename Value>
    void set(Value Values::* member, const Value& value, const char* name, const QString& text);

    AppServices& m_services;
    Values m_values;
};

} // namespace tovholder::viewmodels
