// SPDX-License-Identifier: Apache-2.0
// The pages and the meeting as the keyboard and a screen reader meet them: Tab reaches every control, where the keyboard
// is can be seen, and each control has a name and a role.
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

bool isButton(const QQuickItem* item) { return item->inherits("QQuickAbstractButton"); }

bool isField(const QQuickItem* item) { return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"); }

/// A line that is only read has neither hover nor focus.
bool isControl(const QQuickItem* item)
{
    return isField(item) || (isButton(item) && (item->property("hoverEnabled").toBool() || item->activeFocusOnTab()));
}

/// The rows of a list are one stop for Tab; the arrow keys go through them.
bool isListRow(const QQuickItem* item)
{
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickItemView"))
            return true;
    }
    return false;
}

void addControls(QQuickItem* root, QList<QQuickItem*>& controls)
{
    if (!root->isVisible() || !root->isEnabled() || root->width() <= 0 || root->height() <= 0)
        return;
    if (isControl(root))
        controls.append(root);
    for (QQuickItem* child : root->childItems())
        addControls(child, controls);
}

/// A visible ring or a field's outline, in the item or in the control that it is the inside of.
bool showsFocus(QQuickItem* item)
{
    if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith("FocusRing"))
        return true;
    if (QByteArray(item->metaObject()->className()).startsWith("FieldBackground"))
        return item->property("active").toBool();
    const QList<QQuickItem*> children = item->childItems();
    return std::any_of(children.begin(), children.end(), &showsFocus);
}

QString told(const QQuickItem* item)
{
    QStringList parts;
    for (const QQuickItem* part = item; part && parts.size() < 4; part = part->parentItem())
        parts.append(QString::fromLatin1(part->metaObject()->className()).section(QLatin1String("_QML"), 0, 0));
    return parts.join(QLatin1String(" in ")) + QLatin1String(": ") + item->property("text").toString();
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

    QList<QQuickItem*> controls()
    {
        QList<QQuickItem*> found;
        addControls(m_screen->window()->contentItem(), found);
        return found;
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
        const QList<QQuickItem*> found = controls();
        QVERIFY(!found.isEmpty());
        for (QQuickItem* control : found) {
            QAccessibleInterface* known = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(known, qPrintable(told(control)));
            QVERIFY2(!known->text(QAccessible::Name).isEmpty(), qPrintable(QStringLiteral("no name: ") + told(control)));
            QVERIFY2(known->role() != QAccessible::NoRole && known->role() != QAccessible::Client,
                qPrintable(QStringLiteral("no role: ") + told(control)));
        }
    }

    void tab_reachesEveryControl_andItIsSeen_data() { pages(); }
    void tab_reachesEveryControl_andItIsSeen()
    {
        open();
        QList<QQuickItem*> waiting = controls();
        waiting.removeIf([](QQuickItem* control) { return isListRow(control); });
        QQuickItem* first = nullptr;
        for (int tab = 0; tab < tabsMax && !waiting.isEmpty(); ++tab) {
            QTest::keyClick(m_screen->window(), Qt::Key_Tab);
            QQuickItem* focused = m_screen->window()->activeFocusItem();
            if (!focused || focused == first)
                break;
            first = first ? first : focused;
            waiting.removeOne(focused);
            if (isControl(focused)) {
                const QPointF middle = focused->mapToScene(QPointF(focused->width() / 2, 1));
                QVERIFY2(QRectF(QPointF(), m_screen->window()->size()).contains(middle), qPrintable(QStringLiteral("out of sight: ") + told(focused)));
                QVERIFY2(showsFocus(focused), qPrintable(QStringLiteral("no focus ring: ") + told(focused)));
            }
        }
        QStringList left;
        for (const QQuickItem* control : waiting)
            left.append(told(control));
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
