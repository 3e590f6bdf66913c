// SPDX-License-Identifier: Apache-2.0
// Renders the app's pages to PNG, in every language, theme and size, from a real store:
//   take_pictures [FOLDER [FILTER]]
// A file is named page-state-language-theme-size.png; FILTER is a part of that name. States: empty, full (the demo
// organisation) and error (the store was corrupt and set aside). The page "components" is the gallery, "problem" the
// window that stands alone when there is no store.
#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickView>
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
    QString state;
    QString language;
    QString theme;
    Format format;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1-%2-%3-%4-%5").arg(page, state, language, theme, QString::fromLatin1(format.name));
    }
};

std::vector<Picture> picturesOf(const char* page, std::initializer_list<std::string_view> states)
{
    std::vector<Picture> all;
    for (const std::string_view state : states)
        for (const char* language : { "da", "en" })
            for (const char* theme : { "light", "dark" })
                for (const Format& format : formats)
                    all.push_back({ QString::fromLatin1(page), viewmodels::toQString(state), QString::fromLatin1(language),
                        QString::fromLatin1(theme), format });
    return all;
}

/// Waits until the store has answered every question on screen, and what those answers asked.
void settle(viewmodels::AppServices& services)
{
    for (int round = 0; round < roundsMax; ++round) {
        const auto answered = services.onStoreLater([](store::Store&) { return true; });
        if (!QTest::qWaitFor([&] { return answered.isFinished(); }))
            return;
        QCoreApplication::processEvents();
    }
}

/// The store that a state is shown from, one for all pictures of that state; a corrupt one is made anew each time.
QString storeOf(const Picture& picture, const QDir& stores)
{
    const QString file = stores.filePath(picture.state + QStringLiteral(".db"));
    if (picture.state != QLatin1String("error"))
        return file;
    QFile broken(file);
    if (broken.open(QIODevice::WriteOnly | QIODevice::Truncate))
        broken.write(QByteArray(8192, 'x'));
    return file;
}

/// False when the picture could not be made.
bool render(const Picture& picture, const QDir& stores, const QString& file)
{
    app::Options options;
    options.storeFile = storeOf(picture, stores);
    options.demo = picture.state == QLatin1String("full");
    options.language = picture.language;
    options.theme = picture.theme;
    Result<std::unique_ptr<app::Composition>> made = app::Composition::make(options);
    if (!made)
        return false;
    viewmodels::AppServices& services = (*made)->services();
    settle(services);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    translations.use(picture.language);
    engine.setInitialProperties({ { QStringLiteral("services"), QVariant::fromValue(&services) },
        { QStringLiteral("firstPage"), picture.page }, { QStringLiteral("notice"), (*made)->notice() },
        { QStringLiteral("width"), picture.format.width }, { QStringLiteral("height"), picture.format.height } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window)
        return false;
    settle(services);
    return window->grabWindow().save(file);
}

/// The window that stands alone when the store cannot be opened.
bool renderProblem(const Picture& picture, ErrorCode code, const QString& file)
{
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    translations.use(picture.language);
    const auto sentence = domain::sentence(code, domain::languageTagged(picture.language.toStdString()));
    engine.setInitialProperties({ { QStringLiteral("sentence"), viewmodels::toQString(sentence) },
        { QStringLiteral("dark"), picture.theme == QLatin1String("dark") },
        { QStringLiteral("width"), picture.format.width }, { QStringLiteral("height"), picture.format.height } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/ProblemWindow.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    return window && window->grabWindow().save(file);
}

/// The components by themselves: as tall as they are, in both themes.
bool renderGallery(bool dark, const QString& file)
{
    constexpr QSize size(1280, 2000);
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({ { QStringLiteral("dark"), dark } });
    view.setSource(QUrl::fromLocalFile(QStringLiteral(GALLERY_FILE)));
    view.resize(size);
    view.show();
    QCoreApplication::processEvents();
    return view.status() == QQuickView::Ready && view.grabWindow().save(file);
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
    const QString suffix = QStringLiteral(".png");
    const QTemporaryDir stores;
    if (!stores.isValid() || !QDir().mkpath(folder.path()))
        return 1;

    int failed = 0;
    int written = 0;
    const auto count = [&](const QString& name, bool done) {
        ++(done ? written : failed);
        if (!done)
            std::fprintf(stderr, "no picture of %s\n", qPrintable(name));
    };
    for (const char* page : pages) {
        for (const Picture& picture : picturesOf(page, { "empty", "full", "error" })) {
            if (picture.name().contains(filter))
                count(picture.name(), render(picture, QDir(stores.path()), folder.filePath(picture.name() + suffix)));
        }
    }
    for (const ErrorCode code : { ErrorCode::StoreTooNew, ErrorCode::NotOurStore, ErrorCode::DiskFull }) {
        for (const Picture& picture : picturesOf("problem", { name(code) })) {
            if (picture.name().contains(filter))
                count(picture.name(), renderProblem(picture, code, folder.filePath(picture.name() + suffix)));
        }
    }
    for (const QString& theme : { QStringLiteral("light"), QStringLiteral("dark") }) {
        const QString name = QStringLiteral("components-") + theme;
        if (name.contains(filter))
            count(name, renderGallery(theme == QLatin1String("dark"), folder.filePath(name + suffix)));
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.path()));
    return failed == 0 ? 0 : 1;
}
