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

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

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

/// Without a display Qt ends the program from within: with one sentence instead of a core dump.
void tellWhyThereIsNoWindow(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        return;
    }
    std::fputs("Tovholder kan ikke vise et vindue her. Start den fra skrivebordet, eller brug tovholderctl.\n"
               "Tovholder cannot show a window here. Start it from the desktop, or use tovholderctl.\n",
        stderr);
    std::_Exit(1);
}

/// --help and --version need no window, so that they are answered before one is asked for.
void answerWithoutWindow(int argc, char** argv)
{
    constexpr std::array<std::string_view, 5> questions { "-h", "--help", "--help-all", "-v", "--version" };
    const bool asked = std::any_of(argv + 1, argv + argc,
        [&](const char* argument) { return std::ranges::find(questions, argument) != questions.end(); });
    if (!asked)
        return;
    const QCoreApplication application(argc, argv);
    static_cast<void>(app::optionsFrom(QCoreApplication::arguments())); // answers and ends the program
}

QQuickWindow& windowOf(const QQmlApplicationEngine& engine)
{
    return *qobject_cast<QQuickWindow*>(engine.rootObjects().first());
}

void quitAfterFrame(const QQuickWindow& window)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

/// Ends the program when the first page is made, the store has answered its questions and the answers are drawn.
void quitWithFirstPage(QQuickWindow& window, viewmodels::AppServices& services)
{
    const auto askAfterPage = [&window, &services] {
        if (!window.property("pageReady").toBool())
            return;
        services.onStoreLater([](store::Store&) { return true; }).then(&window, [&window](bool) {
            quitAfterFrame(window);
            window.update();
        });
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, askAfterPage, Qt::QueuedConnection);
}

/// Nothing can be opened: one window says why, and the log as well.
int tellProblem(QQmlApplicationEngine& engine, const app::Options& options, const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    const bool dark = options.theme.isEmpty() || options.theme == QLatin1String("system")
        ? systemIsDark()
        : options.theme == QLatin1String("dark");
    engine.setInitialProperties({ { QStringLiteral("sentence"), sentence }, { QStringLiteral("dark"), dark } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/ProblemWindow.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (options.exitAfterFirstFrame)
        quitAfterFrame(windowOf(engine));
    QGuiApplication::exec();
    return 1;
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
    QCoreApplication::setApplicationName(QStringLiteral("tovholder"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOVHOLDER_VERSION));
    answerWithoutWindow(argc, argv);
    const QtMessageHandler usual = qInstallMessageHandler(tellWhyThereIsNoWindow);
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const app::Options options = app::optionsFrom(QCoreApplication::arguments());

    Result<std::unique_ptr<app::Composition>> made = app::Composition::make(options);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    if (!made) {
        translations.use(options.language.isEmpty() ? QStringLiteral("da") : options.language);
        return tellProblem(engine, options, sentenceFor(made.error(), options.language));
    }
    app::Composition& parts = **made;
    const viewmodels::AppSettings& settings = *parts.services().settings();
    QObject::connect(&settings, &viewmodels::AppSettings::languageChanged, &translations,
        [&] { translations.use(settings.language()); });
    translations.use(settings.language());
    QObject::connect(&parts.services(), &viewmodels::AppServices::dayChanged, &engine, &QQmlEngine::retranslate); // "i dag", "i morgen"
    engine.setInitialProperties(mainProperties(parts, options));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    QQuickWindow& window = windowOf(engine);
    if (options.exitAfterFirstFrame)
        quitAfterFrame(window);
    if (options.exitWithFirstPage)
        quitWithFirstPage(window, parts.services());
    if (!parts.notice().isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(parts.notice()));
    // Looking for networks takes a while: the window comes first.
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { parts.startEngine(); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}
