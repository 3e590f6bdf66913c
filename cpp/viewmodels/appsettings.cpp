// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/appsettings.h"

#include "cpp/viewmodels/appservices.h"

#include <algorithm>

namespace tovholder::viewmodels {
namespace {

    constexpr double textScaleMax = 2;

    QString flag(bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); }

} // namespace

AppSettings::AppSettings(AppServices& services)
    : m_services(services)
{
}

void AppSettings::load()
{
    m_services.onStore([](store::Store& store) {
        return stored(store);
    }).then(this, [this](const Values& values) { take(values); });
}

AppSettings::Values AppSettings::stored(store::Store& store)
{
    const auto read = [&](const char* name, const QString& otherwise) {
        const std::optional<std::string> text = store.setting(name);
        return text ? toQString(*text) : otherwise;
    };
    const auto on = [&](const char* name) { return read(name, {}) == QLatin1String("1"); };
    Values values;
    values.language = read("language", values.language);
    values.theme = read("theme", values.theme);
    values.gloves = on("gloves");
    values.textScale = std::clamp(read("text_scale", QStringLiteral("1")).toDouble(), 1.0, textScaleMax);
    values.reduceMotion = on("reduce_motion");
    values.area = read("area", {});
    values.cardsShown = on("cards_shown");
    values.cardsFolded = read("cards_folded", {}).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return values;
}

void AppSettings::take(const Values& values)
{
    const Values before = std::exchange(m_values, values);
    if (before.language != values.language)
        emit languageChanged();
    if (before.theme != values.theme)
        emit themeChanged();
    if (before.gloves != values.gloves)
        emit glovesChanged();
    if (before.textScale != values.textScale)
        emit textScaleChanged();
    if (before.reduceMotion != values.reduceMotion)
        emit reduceMotionChanged();
    if (before.area != values.area)
        emit areaChanged();
    if (before.cardsShown != values.cardsShown || before.cardsFolded != values.cardsFolded)
        emit cardsChanged();
}

template<typename Value>
void AppSettings::set(Value Values::* member, const Value& value, const char* name, const QString& text)
{
    Values values = m_values;
    values.*member = value;
    take(values);
    m_services.onStore([name, text = text.toStdString()](store::Store& store) {
        return store.setSetting(name, text);
    }).then(this, [this](const Result<void>& saved) { m_services.report(saved); });
}

void AppSettings::setLanguage(const QString& language) { set(&Values::language, language, "language", language); }

void AppSettings::setTheme(const QString& theme) { set(&Values::theme, theme, "theme", theme); }

void AppSettings::setGloves(bool gloves) { set(&Values::gloves, gloves, "gloves", flag(gloves)); }

void AppSettings::setTextScale(double textScale)
{
    const double scale = std::clamp(textScale, 1.0, textScaleMax);
    set(&Values::textScale, scale, "text_scale", QString::number(scale));
}

void AppSettings::setReduceMotion(bool reduceMotion)
{
    set(&Values::reduceMotion, reduceMotion, "reduce_motion", flag(reduceMotion));
}

void AppSettings::setArea(const QString& area) { set(&Values::area, area, "area", area); }

void AppSettings::setCardsShown(bool shown) { set(&Values::cardsShown, shown, "cards_shown", flag(shown)); }

void AppSettings::setCardsFolded(const QStringList& folded)
{
    set(&Values::cardsFolded, folded, "cards_folded", folded.join(QLatin1Char(' ')));
}

} // namespace tovholder::viewmodels
