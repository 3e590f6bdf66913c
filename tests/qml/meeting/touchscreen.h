// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/app/apptranslations.h"
#include "cpp/app/composition.h"
#include "cpp/store/syncstate.h"
#include "tests/look/controls.h"
#include "tests/look/look.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

namespace tovholder::test {

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
inline const QString warningOfAScreen = QStringLiteral("\\.qml:\\d+");
#else // a row that goes loses its model before its bindings are let go, and they ask nothing for it
inline const QString warningOfAScreen = QStringLiteral("\\.qml:\\d+: (?!TypeError: Cannot read property '\\w+' of null)");
#endif

/// The real app over a store of its own, used with a finger and a keyboard on the glass only, or with the keyboard alone.
class Touchscreen {
public:
    struct Setting {
        QString language = QStringLiteral("da");
        QString theme = QStringLiteral("light");
        QSize size { 1280, 800 };
        QString pictures = QStringLiteral("meeting"); ///< what the names of pictures begin with
        bool byKeys = false; ///< nobody touches the glass
        bool demo = true; ///< else the store is empty
    };

    Touchscreen(const QString& storeFile, const Setting& setting)
        : m_device(QTest::createTouchDevice())
        , m_setting(setting)
    {
        QTest::failOnWarning(QRegularExpression(warningOfAScreen)); // a binding or a layout that fails says so
        QAccessible::setActive(true); // a screen reader listens
        app::Options options;
        options.storeFile = storeFile;
        options.documentFolder = QFileInfo(storeFile).absolutePath() + QStringLiteral("/documents");
        options.demo = setting.demo;
        options.language = setting.language;
        options.theme = setting.theme;
        auto made = app::Composition::make(options);
        if (!made)
            qFatal("the app does not start");
        m_app = std::move(*made);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_translations.use(setting.language);
        m_engine.setInitialProperties({ { QStringLiteral("services"), QVariant::fromValue(&services()) },
            { QStringLiteral("width"), setting.size.width() }, { QStringLiteral("height"), setting.size.height() } });
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tovholder/Screens/Main.qml")));
        if (m_engine.rootObjects().isEmpty())
            qFatal("no window");
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().first());
        QVERIFY(QTest::qWaitFor([&] { return m_window->property("pageReady").toBool(); }));
        settle();
        if (const double scale = qEnvironmentVariable("TOVHOLDER_TEXT_SCALE").toDouble(); scale > 0) {
            services().settings()->setProperty("textScale", scale); // for pictures
            settle();
        }
    }

    [[nodiscard]] QQuickWindow* window() { return m_window; }
    [[nodiscard]] bool english() const { return m_setting.language == QLatin1String("en"); }
    viewmodels::AppServices& services() { return m_app->services(); }

    /// Goes to a page as another screen would.
    void openPage(const QString& page, const QVariantMap& about)
    {
        QObject* navigator = m_window->findChild<QObject*>(QStringLiteral("navigator"));
        if (!navigator)
            qFatal("no navigator");
        QMetaObject::invokeMethod(navigator, "open", Q_ARG(QString, page), Q_ARG(QVariant, QVariant(about)));
        settle();
    }

    /// Waits until the store has answered, and what those answers asked.
    void settle()
    {
        constexpr int rounds = 5;
        for (int round = 0; round < rounds; ++round) {
            const auto answered = services().onStoreLater([](store::Store&) { return true; });
            QVERIFY(QTest::qWaitFor([&] { return answered.isFinished(); }));
            QCoreApplication::processEvents();
        }
        m_window->grabWindow(); // lays everything out
    }

    /// The visible item with that objectName, text or label; null when there is none.
    QQuickItem* find(const QString& name, bool pressable = true)
    {
        return findIn(m_window->contentItem(), name, pressable);
    }

    /// One tap on the button, chip or line with that name; false when there is none.
    bool tap(const QString& name)
    {
        QQuickItem* item = nullptr;
        if (!QTest::qWaitFor([&] { return (item = find(name)) != nullptr; }, findMsMax))
            return false;
        if (m_setting.byKeys ? !pressByKeys(item) : !touch(item))
            return false;
        settle();
        return true;
    }

    /// One tap on that place of the window, whatever lies there.
    void tapAt(const QPoint& point)
    {
        touchAt(point);
        settle();
    }

    /// Taps a field and types on the keyboard.
    bool type(const QString& fieldName, const QString& text)
    {
        QQuickItem* field = nullptr;
        if (!QTest::qWaitFor([&] { return (field = find(fieldName, false)) != nullptr; }, findMsMax))
            return false;
        QQuickItem* input = inputOf(field);
        if (!input)
            return false;
        if (m_setting.byKeys ? !goToByKeys(input) : !touch(input))
            return false;
        QCoreApplication::processEvents();
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(m_window, &press);
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(m_window, &release);
        }
        settle();
        return input->hasActiveFocus();
    }

    /// Gives something the keyboard and presses a key.
    bool press(const QString& name, Qt::Key key)
    {
        QQuickItem* item = nullptr;
        if (!QTest::qWaitFor([&] { return (item = find(name, false)) != nullptr; }, findMsMax))
            return false;
        QQuickItem* input = inputOf(item);
        (input ? input : item)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, key);
        settle();
        return true;
    }

    /// Opens the list of choices with that label and taps one of them.
    bool choose(const QString& label, const QString& choice)
    {
        QQuickItem* frame = nullptr;
        if (!QTest::qWaitFor([&] { return (frame = find(label, false)) != nullptr; }, findMsMax))
            return false;
        auto* field = frame->property("fieldItem").value<QQuickItem*>();
        if (!field)
            return false;
        if (!touch(field))
            return false;
        settle();
        return tap(choice);
    }

    /// Another window of the app that is to be seen; null when there is none.
    QQuickWindow* otherWindow(const QString& name)
    {
        for (QWindow* window : QGuiApplication::topLevelWindows()) {
            if (window->objectName() == name && window->isVisible())
                return qobject_cast<QQuickWindow*>(window);
        }
        return nullptr;
    }

    /// Whether a text is to be seen anywhere in that window.
    static bool shows(QQuickWindow* window, const QString& text) { return findIn(window->contentItem(), text, false) != nullptr; }

    /// How many records wait to be sent.
    QString outboxSize()
    {
        QString size;
        const auto answer = services().onStore([](store::Store& store) { return store.syncState().waiting()->records; });
        QObject context;
        bool answered = false;
        answer.then(&context, [&](int records) {
            size = QString::number(records);
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }) ? size : QStringLiteral("?");
    }

    /// What is on the glass is worth a picture: it is saved when TOVHOLDER_PICTURES names a folder, and can be read whole.
    void picture(const QString& name)
    {
        pictureOf(m_window, name);
    }

    void pictureOf(QQuickWindow* window, const QString& name)
    {
        settle(); // lays out what the last answer moved
        QStringList problems = look::cutTexts(*window) + look::untoldControls(*window);
        if (english())
            problems += look::danishTexts(*window);
        const QString folder = qEnvironmentVariable("TOVHOLDER_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            savePicture(window, folder, name);
        QVERIFY2(problems.isEmpty(), qPrintable(name + QStringLiteral(": ") + problems.join(QLatin1Char('\n'))));
    }

private:
    static constexpr int findMsMax = 3000;

    void savePicture(QQuickWindow* window, const QString& folder, const QString& name) const
    {
        const QString size = m_setting.size.width() < 600 ? QStringLiteral("phone") : m_setting.size.width() < 1500 ? QStringLiteral("tablet") : QStringLiteral("desktop");
        window->grabWindow().save(QStringLiteral("%1/%2-%3-%4-%5-%6.png").arg(folder, m_setting.pictures, name, m_setting.language, m_setting.theme, size));
    }

    static bool isNamed(const QQuickItem* item, const QString& name)
    {
        return item->objectName() == name || item->property("text").toString() == name || item->property("label").toString() == name
            || item->property("placeholder").toString() == name;
    }

    static QQuickItem* findIn(QQuickItem* root, const QString& name, bool pressable)
    {
        if (!root->isVisible() || !root->isEnabled())
            return nullptr;
        const bool fits = !pressable || root->inherits("QQuickAbstractButton");
        if (fits && isNamed(root, name))
            return root;
        const QList<QQuickItem*> children = root->childItems();
        for (auto child = children.crbegin(); child != children.crend(); ++child) { // what lies on top first
            if (QQuickItem* found = findIn(*child, name, pressable))
                return found;
        }
        return nullptr;
    }

    static QQuickItem* inputOf(QQuickItem* field)
    {
        if (field->inherits("QQuickTextInput") || field->inherits("QQuickTextEdit"))
            return field;
        for (QQuickItem* child : field->childItems()) {
            if (QQuickItem* found = inputOf(child))
                return found;
        }
        return nullptr;
    }

    /// False when it is out of sight.
    bool touch(QQuickItem* item)
    {
        constexpr double fingerDown = 40; // of something tall the upper end is in sight
        bringIntoSight(item);
        const QPoint point = item->mapToScene(QPointF(item->width() / 2, std::min(item->height() / 2, fingerDown))).toPoint();
        if (!QRect(QPoint(0, 0), m_window->size()).contains(point))
            return false;
        touchAt(point);
        return true;
    }

    void touchAt(const QPoint& point)
    {
        QTest::touchEvent(m_window, m_device.get()).press(0, point);
        QTest::touchEvent(m_window, m_device.get()).release(0, point);
    }

    bool pressByKeys(QQuickItem* item)
    {
        if (!goToByKeys(item))
            return false;
        QTest::keyClick(m_window, look::isListRow(*item) ? Qt::Key_Return : Qt::Key_Space);
        return true;
    }

    /// Tab by Tab, and through a list with the arrow keys, each stop to be seen; false when that does not lead there.
    bool goToByKeys(QQuickItem* item)
    {
        constexpr int keysMax = 400;
        for (int keys = 0; keys < keysMax; ++keys) {
            QQuickItem* const before = m_window->activeFocusItem();
            if (before == item)
                return true;
            QTest::keyClick(m_window, before && isListOf(*before, *item) ? Qt::Key_Down : Qt::Key_Tab);
            const QQuickItem* after = m_window->activeFocusItem();
            if (after == before) {
                qWarning("the keyboard is caught in %s", qPrintable(after ? look::told(*after) : QString()));
                return false;
            }
            if (look::isControl(*after) && !look::showsFocus(*after)) {
                qWarning("the keyboard is not to be seen in %s", qPrintable(look::told(*after)));
                return false;
            }
        }
        return false;
    }

    static bool isListOf(const QQuickItem& focused, const QQuickItem& row)
    {
        for (const QQuickItem* above = row.parentItem(); above; above = above->parentItem()) {
            if (above->inherits("QQuickItemView"))
                return above == &focused || above->isAncestorOf(&focused);
        }
        return false;
    }

    /// As a swipe would.
    static void bringIntoSight(QQuickItem* item)
    {
        for (QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
            if (!above->inherits("QQuickFlickable"))
                continue;
            auto* content = above->property("contentItem").value<QQuickItem*>();
            const double top = item->mapToItem(content, QPointF(0, 0)).y();
            const double end = std::max(0.0, above->property("contentHeight").toDouble() - above->height());
            const double y = above->property("contentY").toDouble();
            if (top < y || top + item->height() > y + above->height())
                above->setProperty("contentY", std::clamp(top - above->height() / 3, 0.0, end));
        }
    }

    std::unique_ptr<QPointingDevice> m_device;
    Setting m_setting;
    std::unique_ptr<app::Composition> m_app;
    QQmlApplicationEngine m_engine;
    app::AppTranslations m_translations { m_engine };
    QQuickWindow* m_window = nullptr;
};

} // namespace tovholder::test
