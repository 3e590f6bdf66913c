// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/appsettings.h"

#include "cpp/viewmodels/appservices.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    constexpr double textScaleMax = 2;

} // namespace

AppSettings::AppSettings(AppServices& services)
    : m_services(services)
{
}

void AppSettings::load()
{
    m_services.onStore([](store::Store& store) {
        const auto read = [&](const char* name, const char* otherwise) {
            return toQString(store.setting(name).value_or(otherwise));
        };
        return QStringList { read("language", "da"), read("theme", "system"), read("gloves", "0"),
            read("text_scale", "1"), read("area", ""), read("cards_shown", "0"), read("cards_folded", "") };
    }).then(this, [this](const QStringList& stored) {
        take(stored[0], stored[1], stored[2] == QLatin1String("1"), stored[3].toDouble(), stored[4]);
        takeCards(stored[5] == QLatin1String("1"), stored[6].split(QLatin1Char(' '), Qt::SkipEmptyParts));
    });
}

void AppSettings::take(const QString& language, const QString& theme, bool gloves, double textScale, const QString& area)
{
    // The value is a copy: it often comes from the member itself, which exchange() empties first.
    const auto change = [](auto& member, auto value) { return std::exchange(member, value) != value; };
    if (change(m_language, language))
        emit languageChanged();
    if (change(m_theme, theme))
        emit themeChanged();
    if (change(m_gloves, gloves))
        emit glovesChanged();
    if (change(m_textScale, std::clamp(textScale, 1.0, textScaleMax)))
        emit textScaleChanged();
    if (change(m_area, area))
        emit areaChanged();
}

void AppSettings::setLanguage(const QString& language)
{
    take(language, m_theme, m_gloves, m_textScale, m_area);
    save("language", language);
}

void AppSettings::setTheme(const QString& theme)
{
    take(m_language, theme, m_gloves, m_textScale, m_area);
    save("theme", theme);
}

void AppSettings::setGloves(bool gloves)
{
    take(m_language, m_theme, gloves, m_textScale, m_area);
    save("gloves", gloves ? QStringLiteral("1") : QStringLiteral("0"));
}

void AppSettings::setTextScale(double textScale)
{
    take(m_language, m_theme, m_gloves, textScale, m_area);
    save("text_scale", QString::number(m_textScale));
}

void AppSettings::setArea(const QString& area)
{
    take(m_language, m_theme, m_gloves, m_textScale, area);
    save("area", area);
}

void AppSettings::takeCards(bool shown, const QStringList& folded)
{
    m_cardsShown = shown;
    m_cardsFolded = folded;
    emit cardsChanged();
}

void AppSettings::setCardsShown(bool shown)
{
    takeCards(shown, m_cardsFolded);
    save("cards_shown", shown ? QStringLiteral("1") : QStringLiteral("0"));
}

void AppSettings::setCardsFolded(const QStringList& folded)
{
    takeCards(m_cardsShown, folded);
    save("cards_folded", m_cardsFolded.join(QLatin1Char(' ')));
}

void AppSettings::save(const char* name, const QString& value)
{
    m_services.onStore([name, value = value.toStdString()](store::Store& store) {
        return store.setSetting(name, value);
    }).then(this, [this](const Result<void>& saved) {
        if (!saved)
            emit m_services.writeFailed(m_services.words()->sentence(toQString(tovholder::name(saved.error().code))));
    });
}

} // namespace tovholder::viewmodels
