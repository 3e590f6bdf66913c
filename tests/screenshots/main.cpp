// SPDX-License-Identifier: Apache-2.0
// Renders the app's pages to PNG, in every language, theme and size, from a real store:
//   take_pictures [FOLDER [FILTER]]
// A file is named page-language-theme-size.png; FILTER is a part of that name.
#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tovholder;

namespace {

struct Format {
    const char* name;
    int width;
    int height;
};

constexpr Format formats[] { { "phone", 390, 844 }, { "tablet", 1280, 800 }, { "desktop", 1600, 1000 } };
constexpr const char* pages[] { "today", "groups", "capture", "agreements", "more", "tray", "area", "search", "sync",
    "settings", "meeting" };
constexpr int roundsMax = 4; // a list's answer may lead to another question

struct Picture {
    QString page;
    QString language;
    QString theme;
    Format format;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1-%2-%3-%4").arg(page, language, theme, QString::fromLatin1(format.name));
    }
};

std::vector<Picture> picturesOf(const QString& page)
{
    std::vector<Picture> all;
    for (const char* language : { "da", "en" })
        for (const char* theme : { "light", "dark" })
            for (const Format& format : formats)
                all.push_back({ page, QString::fromLatin1(language), QString::fromLatin1(theme), format });
    return all;
}

/// Waits until the store has answered every question on screen, and what those answers asked.
void settle(viewmodels::AppServices& services)
{
    for (int round = 0; round < roundsMax; ++round) {
        const QFuture<bool> answered = services.onStoreLater([](store::Store&) { return true; });
        if (!QTest::qWaitFor([&] { return answered.isFinished(); }))
            return;
        QCoreApplication::processEvents();
    }
}

/// False when the picture could not be made.
bool render(const Picture& picture, const QUrl& source, const QString& storeFile, const QString& file)
{
    app::Options options;
    options.storeFile = storeFile;
    options.language = picture.language;
    options.theme = picture.theme;
    Result<std::unique_ptr<app::Composition>> made = app::Composition::make(options);
    if (!made)
        return false;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    translations.use(picture.language);
    engine.setInitialProperties({ { QStringLiteral("services"), QVariant::fromValue(&(*made)->services()) },
        { QStringLiteral("firstPage"), picture.page }, { QStringLiteral("width"), picture.format.width },
        { QStringLiteral("height"), picture.format.height } });
    engine.load(source);
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    settle((*made)->services());
    return window && window->grabWindow().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("screenshots")));
    const QString filter = arguments.value(2);
    const QTemporaryDir stores;
    if (!stores.isValid() || !QDir().mkpath(folder.path()))
        return 1;

    const QUrl app(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml"));
    int failed = 0;
    int written = 0;
    for (const char* page : pages) {
        for (const Picture& picture : picturesOf(QString::fromLatin1(page))) {
            if (!picture.name().contains(filter))
                continue;
            const QString file = folder.filePath(picture.name() + QStringLiteral(".png"));
            const bool done = render(picture, app, stores.filePath(QStringLiteral("empty.db")), file);
            written += done ? 1 : 0;
            failed += done ? 0 : 1;
            if (!done)
                std::fprintf(stderr, "no picture of %s\n", qPrintable(picture.name()));
        }
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.path()));
    return failed == 0 ? 0 : 1;
}
