// SPDX-License-Identifier: Apache-2.0
// The pages and the meeting as the keyboard and a screen reader meet them: Tab reaches every control, where the keyboard
// is can be seen, and each control has a name and a role.
#include "tests/look/controls.h"
#include "tests/qml/meeting/touchscreen.h"

#include "cpp/store/demo.h"

#include <QAccessible>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tovholder;
using namespace tovholder::test;

namespace {

constexpr int tabsMax = 400;

QVariantMap about(const char* key, const char* entity, const char* record)
{
    return { { QString::fromLatin1(key), QString::fromStdString(store::demoId(entity, record)) } };
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

    void pages()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QVariantMap>("opened");
        QTest::addColumn<int>("steps");
        for (const char* page : { "today", "capture", "more", "tray", "search", "sync", "settings" })
            QTest::newRow(page) << QString::fromLatin1(page) << QVariantMap() << 0;
        QTest::newRow("group") << QStringLiteral("groups") << about("groupId", "group", "komet") << 0;
        QTest::newRow("agreements") << QStringLiteral("agreements") << QVariantMap() << 0;
        QTest::newRow("agreement") << QStringLiteral("agreements") << about("agreementId", "agreement", "brev") << 0;
        QTest::newRow("area") << QStringLiteral("area") << about("areaId", "area", "kometparken") << 0;
        const QVariantMap meeting = about("meetingId", "meeting", "komet-4");
        for (const int steps : { 0, 1, 2, 3, 6, 7, 10, 11, 12, 13 })
            QTest::addRow("meeting, step %d", steps) << QStringLiteral("meeting") << meeting << steps;
    }

    void open()
    {
        QFETCH(QString, page);
        QFETCH(QVariantMap, opened);
        QFETCH(int, steps);
        m_screen->openPage(page, opened);
        const QString goOn = QStringLiteral("Gå videre"); // asked when agreements were not followed up
        for (int step = 0; step < steps; ++step) {
            QVERIFY(m_screen->tap(step == 0 ? QStringLiteral("startMeeting") : QStringLiteral("nextBlock")));
            if (m_screen->find(goOn))
                QVERIFY(m_screen->tap(goOn));
        }
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_screen = std::make_unique<Touchscreen>(m_folder->filePath(QStringLiteral("store.db")), Touchscreen::Setting());
        m_screen->window()->requestActivate();
    }
    void cleanup()
    {
        m_screen.reset();
        m_folder.reset();
    }

    void everyControl_hasANameAndARole_data() { pages(); }
    void everyControl_hasANameAndARole()
    {
        open();
        QVERIFY(!look::controlsIn(*m_screen->window()).isEmpty());
        const QStringList untold = look::untoldControls(*m_screen->window());
        QVERIFY2(untold.isEmpty(), qPrintable(untold.join(QLatin1Char('\n'))));
    }

    void tab_reachesEveryControl_andItIsSeen_data() { pages(); }
    void tab_reachesEveryControl_andItIsSeen()
    {
        open();
        QList<QQuickItem*> waiting = look::controlsIn(*m_screen->window());
        waiting.removeIf([](const QQuickItem* control) { return look::isListRow(*control); });
        QQuickItem* first = nullptr;
        for (int tab = 0; tab < tabsMax && !waiting.isEmpty(); ++tab) {
            QTest::keyClick(m_screen->window(), Qt::Key_Tab);
            QQuickItem* focused = m_screen->window()->activeFocusItem();
            if (!focused || focused == first)
                break;
            first = first ? first : focused;
            waiting.removeOne(focused);
            if (look::isControl(*focused)) {
                const QPointF middle = focused->mapToScene(QPointF(focused->width() / 2, 1));
                QVERIFY2(QRectF(QPointF(), m_screen->window()->size()).contains(middle), qPrintable(QStringLiteral("out of sight: ") + look::told(*focused)));
                QVERIFY2(look::showsFocus(*focused), qPrintable(QStringLiteral("no focus ring: ") + look::told(*focused)));
            }
        }
        QStringList left;
        for (const QQuickItem* control : waiting)
            left.append(look::told(*control));
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("not reached: ") + left.join(QStringLiteral("; "))));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Touchscreen> m_screen;
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    KeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
