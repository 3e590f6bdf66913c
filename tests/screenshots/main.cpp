// SPDX-License-Identifier: Apache-2.0
// Renders the app's pages to PNG, in every language, theme and size, from a real store:
//   take_pictures [FOLDER [FILTER]]
// A file is named scene-state-language-theme-size.png; FILTER is a part of that name. scenes.cpp lists the scenes and the
// states: among these empty, full (the demo organisation) and error (the store was corrupt and set aside). "components" is
// the gallery, "problem" the window that stands alone when there is no store.
#include "tests/screenshots/scenes.h"

#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"

#include <QCursor>
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
using namespace tovholder::screenshots;

namespace {

struct Format {
    const char* name;
    int width;
    int height;
};

constexpr Format formats[] { { "phone", 390, 844 }, { "tablet", 1280, 800 }, { "desktop", 1600, 1000 } };

struct Picture {
    const Scene* scene = nullptr;
    const State* state = nullptr;
    QString language;
    QString theme;
    Format format;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1-%2-%3-%4-%5")
            .arg(QString::fromLatin1(scene->name), QString::fromLatin1(state->name), language, theme, QString::fromLatin1(format.name));
    }
};

void addPictures(const Scene& scene, const State& state, std::vector<Picture>& all)
{
    for (const char* language : { "da", "en" })
        for (const char* theme : { "light", "dark" })
            for (const Format& format : formats)
                all.push_back({ &scene, &state, QString::fromLatin1(language), QString::fromLatin1(theme), format });
}

std::vector<Picture> allPictures()
{
    std::vector<Picture> all;
    for (const Scene& scene : scenes()) {
        for (const State& state : states()) {
            if (!scene.needsDemo() || state.demo)
                addPictures(scene, state, all);
        }
    }
    return all;
}

/// A store of its own for each picture; in the state "error" it was one once.
bool prepareStore(const Picture& picture, const QString& file)
{
    if (std::string_view(picture.state->name) != "error")
        return true;
    if (!QDir().mkpath(file + QStringLiteral(".photos")))
        return false;
    QFile broken(file);
    return broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(8192, 'x')) > 0;
}

/// False when the picture could not be made.
bool render(const Picture& picture, const QString& file)
{
    const QTemporaryDir folder;
    app::Options options;
    options.storeFile = folder.filePath(QStringLiteral("store.db"));
    options.demo = picture.state->demo;
    options.language = picture.language;
    options.theme = picture.theme;
    if (!folder.isValid() || !prepareStore(picture, options.storeFile))
        return false;
    Result<std::unique_ptr<app::Composition>> made = app::Composition::make(options);
    if (!made)
        return false;
    viewmodels::AppServices& services = (*made)->services();
    enter(*picture.state, services);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    app::AppTranslations translations(engine);
    translations.use(picture.language);
    engine.setInitialProperties({ { QStringLiteral("services"), QVariant::fromValue(&services) },
        { QStringLiteral("firstPage"), picture.scene->firstPage() }, { QStringLiteral("notice"), (*made)->notice() },
        { QStringLiteral("width"), picture.format.width }, { QStringLiteral("height"), picture.format.height } });
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    return window && QTest::qWaitFor([&] { return window->property("pageReady").toBool(); })
        && play(*picture.scene, *window, services) && window->grabWindow().save(file);
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
    QCursor::setPos(formats[2].width, formats[2].height); // over nothing
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("screenshots")));
    const QString filter = arguments.value(2);
    const QString suffix = QStringLiteral(".png");
    if (!QDir().mkpath(folder.path()))
        return 1;

    int failed = 0;
    int written = 0;
    const auto count = [&](const QString& name, bool done) {
        ++(done ? written : failed);
        if (!done)
            std::fprintf(stderr, "no picture of %s\n", qPrintable(name));
    };
    for (const Picture& picture : allPictures()) {
        if (picture.name().contains(filter))
            count(picture.name(), render(picture, folder.filePath(picture.name() + suffix)));
    }
    for (const ErrorCode code : { ErrorCode::StoreTooNew, ErrorCode::NotOurStore, ErrorCode::DiskFull }) {
        const std::string named(name(code));
        const Scene problem { "problem", "" };
        const State state { named.c_str(), false };
        std::vector<Picture> pictures;
        addPictures(problem, state, pictures);
        for (const Picture& picture : pictures) {
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
