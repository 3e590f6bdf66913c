// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/apptranslations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QQmlEngine>

namespace tovholder::app {

AppTranslations::AppTranslations(QQmlEngine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

AppTranslations::~AppTranslations() { remove(); }

void AppTranslations::use(const QString& language)
{
    remove();
    const QDir folder(QStringLiteral(":/translations"));
    for (const QString& file : folder.entryList({ QStringLiteral("*_%1.qm").arg(language) })) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(folder.filePath(file)))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Danish, QLocale::Denmark));
    m_engine.setUiLanguage(language);
    m_engine.retranslate();
}

void AppTranslations::remove()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace tovholder::app
