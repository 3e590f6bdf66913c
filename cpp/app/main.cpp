// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"
#include "cpp/app/options.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

using namespace tovholder;

namespace {

/// Qt 6.4 has no word for the system's colours; a dark window tells.
bool systemIsDark()
{
    constexpr int middle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
}

QString sentenceFor(const Error& error, const QString& language)
{
    const auto tag = domain::languageTagged(language.toStdString());
    return viewmodels::toQString(domain::sentence(error.code, tag));
}

/// Nothing can be opened: one window says why.
int tellProblem(QQmlApplicationEngine& engine, const QString& sentence)
{
    engine.setInitialProperties({ { QStringLiteral("sentence"), sentence } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/ProblemWindow.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

QVariantMap mainProperties(app::Composition& parts, const app::Options& options)
{
    QVariantMap properties { { QStringLiteral("services"), QVariant::fromValue(&parts.services()) },
        { QStringLiteral("firstPage"), options.page }, { QStringLiteral("notice"), parts.notice() },
        { QStringLiteral("systemDark"), systemIsDark() } };
    if (!options.size.isEmpty()) {
        properties.insert(QStringLiteral("width"), options.size.width());
        properties.insert(QStringLiteral("height"), options.size.height());
    }
    return properties;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tovholder"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOVHOLDER_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const app::Options options = app::optionsFrom(QCoreApplication::arguments());

    Result<std::unique_ptr<app::Composition>> made = app::Composition::make(options);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    if (!made) {
        translations.use(options.language.isEmpty() ? QStringLiteral("da") : options.language);
        return tellProblem(engine, sentenceFor(made.error(), options.language));
    }
    app::Composition& parts = **made;
    const viewmodels::AppSettings& settings = *parts.services().settings();
    QObject::connect(&settings, &viewmodels::AppSettings::languageChanged, &translations,
        [&] { translations.use(settings.language()); });
    translations.use(settings.language());
    engine.setInitialProperties(mainProperties(parts, options));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (options.exitAfterFirstFrame) {
        QObject::connect(qobject_cast<QQuickWindow*>(engine.rootObjects().first()), &QQuickWindow::frameSwapped,
            &application, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    QTimer::singleShot(0, &application, [&] { parts.startEngine(); });
    return QGuiApplication::exec();
}
