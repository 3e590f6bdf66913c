// SPDX-License-Identifier: Apache-2.0
// Every scene of the pictures, read instead of painted: no text is cut off or left in Danish, in either language, on any size.
#include "tests/look/look.h"
#include "tests/screenshots/scenes.h"

#include "cpp/app/apptranslations.h"

#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace tovholder;
using namespace tovholder::screenshots;

class LookTest : public QObject {
    Q_OBJECT

    /// The app in one state, language and size; null when it does not come up.
    struct App {
        App(const State& state, const QString& language, const QSize& size)
            : m_usual(std::string_view(state.name) == "full")
            , m_language(language)
        {
            app::Options options;
            options.storeFile = m_folder.filePath(QStringLiteral("store.db"));
            options.demo = true;
            options.language = language;
            auto made = app::Composition::make(options);
            if (!made)
                qFatal("the app does not start");
            m_parts = std::move(*made);
            enter(state, services());
            m_translations.use(language);
            m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
            m_engine.setInitialProperties({ { QStringLiteral("services"), QVariant::fromValue(&services()) },
                { QStringLiteral("width"), size.width() }, { QStringLiteral("height"), size.height() } });
            m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
            if (m_engine.rootObjects().isEmpty())
                qFatal("no window");
            m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
        }
        viewmodels::AppServices& services() { return m_parts->services(); }
        QQuickWindow& window() { return *m_window; }

        void start(const QString& page)
        {
            QTest::keyClick(m_window, Qt::Key_Escape); // an open dialog lies over everything, and would be read on every page
            QCoreApplication::processEvents();
            QMetaObject::invokeMethod(m_window->findChild<QObject*>(QStringLiteral("navigator")), "start", Q_ARG(QString, page));
        }

        /// What is wrong with what is on screen, each with where that is.
        QStringList problems(const QString& where)
        {
            for (int round = 0; round < 2; ++round) { // lays out what is new, and then what that moved
                m_window->grabWindow();
                QCoreApplication::processEvents();
            }
            QStringList problems = look::cutTexts(*m_window);
            if (m_usual) // neither words nor letters are larger than usual
                problems += look::brokenWords(*m_window);
            if (m_language == QLatin1String("en"))
                problems += look::danishTexts(*m_window);
            for (QString& problem : problems)
                problem.prepend(where + QStringLiteral(": "));
            return problems;
        }

    private:
        QTemporaryDir m_folder;
        bool m_usual;
        QString m_language;
        std::unique_ptr<app::Composition> m_parts;
        QQmlApplicationEngine m_engine;
        app::AppTranslations m_translations { m_engine };
        QQuickWindow* m_window = nullptr;
    };

private slots:
    void everyText_canBeReadWhole_data()
    {
        QTest::addColumn<const State*>("state");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        constexpr QSize phone(390, 844);
        constexpr QSize tablet(1280, 800);
        constexpr QSize desktop(1600, 1000);
        struct Case {
            std::string_view state;
            std::vector<const char*> languages;
            std::vector<QSize> sizes;
        };
        // What is long is a person's own text in any language.
        const std::array cases { Case { "full", { "da", "en" }, { phone, tablet, desktop } }, Case { "long", { "da" }, { phone, desktop } },
            Case { "large", { "da", "en" }, { phone, tablet } } };
        for (const Case& each : cases) {
            const State& state = *std::ranges::find(states(), each.state, [](const State& known) { return std::string_view(known.name); });
            for (const char* language : each.languages) {
                for (const QSize& size : each.sizes)
                    QTest::addRow("%s, %s, %d wide", state.name, language, size.width()) << &state << QString::fromLatin1(language) << size;
            }
        }
    }
    void everyText_canBeReadWhole()
    {
        QFETCH(const State*, state);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        App app(*state, language, size);
        QTRY_VERIFY(app.window().property("pageReady").toBool());
        QStringList problems;
        for (const Scene& scene : scenes()) {
            if (scene.steps > 0)
                continue; // the walk below comes by
            app.start(scene.firstPage());
            QVERIFY2(play(scene, app.window(), app.services()), scene.name);
            problems += app.problems(QString::fromLatin1(scene.name));
        }
        const auto meeting = std::ranges::find_if(scenes(), [](const Scene& scene) { return scene.steps > 0; });
        Scene lobby = *meeting;
        lobby.steps = 0;
        app.start(lobby.firstPage());
        QVERIFY(play(lobby, app.window(), app.services()));
        const int blocks = std::ranges::max(scenes(), {}, &Scene::steps).steps;
        for (int step = 0; step < blocks; ++step) {
            QVERIFY(goOn(app.window(), app.services(), step == 0));
            problems += app.problems(QStringLiteral("meeting, block %1").arg(step + 1));
        }
        for (const QString& problem : problems) // one by one: a long message would be cut
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }
};

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    LookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_look.moc"
