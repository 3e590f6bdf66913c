// SPDX-License-Identifier: Apache-2.0
#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"
#include "cpp/app/options.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQmlProperty>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <string_view>

using namespace tovholder;

namespace {

constexpr auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);

/// Qt 6.4 has no word for the system's colours; a dark window tells.
bool systemIsDark()
{
    constexpr int middle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
}

bool isDark(const QString& theme)
{
    return theme.isEmpty() || theme == QLatin1String("system") ? systemIsDark() : theme == QLatin1String("dark");
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

/// Says when the next frame shows, for measuring, and ends the program.
void quitAfterFrame(const QQuickWindow& window)
{
    const auto told = [] {
        std::puts("frame");
        std::fflush(stdout);
        QCoreApplication::quit();
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, told, once);
}

/// Makes the app in the window that already shows.
void fill(QQuickWindow& window, app::Composition& parts, app::AppTranslations& translations)
{
    if (window.property("services").value<QObject*>())
        return;
    translations.use(parts.services().settings()->language());
    parts.takePlaybooks();
    // Looking for networks takes a while: the page comes first.
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&parts] { parts.startEngine(); }, once);
    window.setProperty("services", QVariant::fromValue<QObject*>(&parts.services()));
}

/// The app comes with the first frame, or soon, where the window is covered and none is drawn.
void fillAfterFrame(QQuickWindow& window, app::Composition& parts, app::AppTranslations& translations)
{
    constexpr std::chrono::milliseconds frameExpected { 500 };
    const auto fillIt = [&] { fill(window, parts, translations); };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, fillIt, once);
    QTimer::singleShot(frameExpected, &window, fillIt);
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
    // The page may be ready after its last frame.
    QQmlProperty(&window, QStringLiteral("pageReady")).connectNotifySignal(&window, SLOT(update()));
}

/// Nothing can be opened: one window says why, and the log as well.
int tellProblem(QQmlApplicationEngine& engine, const app::Options& options, const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    engine.setInitialProperties(
        { { QStringLiteral("sentence"), sentence }, { QStringLiteral("dark"), isDark(options.theme) } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/ProblemWindow.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (options.exitAfterFirstFrame || options.exitWithFirstPage)
        quitAfterFrame(windowOf(engine));
    QGuiApplication::exec();
    return 1;
}

QVariantMap mainProperties(app::Composition& parts, const app::Options& options)
{
    const viewmodels::AppSettings& settings = *parts.services().settings();
    QVariantMap properties { { QStringLiteral("firstPage"), options.page }, { QStringLiteral("notice"), parts.notice() },
        { QStringLiteral("systemDark"), systemIsDark() }, { QStringLiteral("dark"), isDark(settings.theme()) },
        { QStringLiteral("textScale"), settings.textScale() }, { QStringLiteral("gloves"), settings.gloves() } };
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
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic"); // of file dialogs, where the desktop has none; QQuickStyle would link all controls
    const app::Options options = app::optionsFrom(QCoreApplication::arguments());

    auto opening = std::async(std::launch::async, app::Composition::open, options);
    std::unique_ptr<app::Composition> composition; // outlives what the engine shows of it
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    Result<std::unique_ptr<app::Composition>> made = opening.get();
    if (!made) {
        translations.use(options.language.isEmpty() ? QStringLiteral("da") : options.language);
        return tellProblem(engine, options, sentenceFor(made.error(), options.language));
    }
    composition = *std::move(made);
    app::Composition& parts = *composition;
    parts.makeParts(options);
    const viewmodels::AppSettings& settings = *parts.services().settings();
    QObject::connect(&settings, &viewmodels::AppSettings::languageChanged, &translations,
        [&] { translations.use(settings.language()); });
    QObject::connect(&parts.services(), &viewmodels::AppServices::dayChanged, &engine, &QQmlEngine::retranslate); // "i dag", "i morgen"
    engine.setInitialProperties(mainProperties(parts, options));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    QQuickWindow& window = windowOf(engine);
    if (!parts.notice().isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(parts.notice()));
    if (options.exitWithFirstPage)
        quitWithFirstPage(window, parts.services());
    if (options.exitAfterFirstFrame)
        quitAfterFrame(window);
    else
        fillAfterFrame(window, parts, translations);
    return QGuiApplication::exec();
}
