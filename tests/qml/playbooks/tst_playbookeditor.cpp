// SPDX-License-Identifier: Apache-2.0
// Head office writes a course on the real screens, over a real store.
#include "tests/qml/meeting/touchscreen.h"

#include "cpp/playbook/library.h"
#include "cpp/playbook/reader.h"
#include "cpp/store/queries/playbooks.h"

#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tovholder;
using namespace tovholder::test;

namespace {

std::vector<store::Row> rowsOf(Touchscreen& screen, const store::Query& query)
{
    std::optional<Result<std::vector<store::Row>>> answer;
    QObject context;
    screen.services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
        answer.emplace(found);
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
        return {};
    return answer->value();
}

/// The one draft on the device, as far as it can be read.
playbook::Playbook keptDraft(Touchscreen& screen)
{
    const auto drafts = rowsOf(screen, store::queries::playbookDrafts());
    return drafts.empty() ? playbook::Playbook {} : playbook::examine(drafts.front().text("value"), {}).playbook;
}

bool isCopy(const playbook::Playbook& draft) { return draft.title.danish.ends_with(" (kopi)"); }

const QString firstBlock = QStringLiteral("outline_/meetings/0/blocks/0");

} // namespace

class PlaybookEditorTest : public QObject {
    Q_OBJECT

    Touchscreen::Setting setting() const
    {
        Touchscreen::Setting setting;
        const QStringList size = qEnvironmentVariable("TOVHOLDER_SIZE", QStringLiteral("1280x800")).split(QLatin1Char('x'));
        setting.size = QSize(size.value(0).toInt(), size.value(1).toInt());
        setting.pictures = QStringLiteral("playbooks");
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        setting.language = qEnvironmentVariable("TOVHOLDER_LANGUAGE", QStringLiteral("da"));
        return setting;
    }
    QString storeFile() const { return m_folder->filePath(QStringLiteral("store.db")); }

    /// The words differ between languages; the buttons' names do not.
    void beginCopy()
    {
        m_screen->openPage(QStringLiteral("playbooks"), {});
        m_screen->picture(QStringLiteral("list"));
        QVERIFY(m_screen->tap(QStringLiteral("course_app/fire-temaer.json")));
        m_screen->picture(QStringLiteral("detail"));
        QVERIFY(m_screen->tap(QStringLiteral("copyPlaybook")));
        QTRY_VERIFY(m_screen->find(QStringLiteral("publish")));
        QVERIFY(isCopy(keptDraft(*m_screen)));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_screen = std::make_unique<Touchscreen>(storeFile(), setting());
    }
    void cleanup()
    {
        m_screen.reset();
        m_folder.reset();
    }

    void copiedCourse_isWrittenInAndShared_andNewMeetingsGetIt()
    {
        beginCopy();
        m_screen->picture(QStringLiteral("editor"));
        QVERIFY(m_screen->tap(firstBlock));
        m_screen->picture(QStringLiteral("block"));
        QVERIFY(m_screen->type(m_screen->english() ? QStringLiteral("Name of the block (Danish)") : QStringLiteral("Punktets navn (dansk)"), QStringLiteral("!")));
        QTRY_VERIFY(QString::fromStdString(keptDraft(*m_screen).meetings[0].blocks[0].title.danish).contains(QLatin1Char('!')));
        QVERIFY(m_screen->tap(QStringLiteral("publish")));
        m_screen->picture(QStringLiteral("publish"));
        QVERIFY(m_screen->tap(QStringLiteral("publishNow")));
        QTRY_COMPARE(rowsOf(*m_screen, store::queries::publishedPlaybooks()).size(), std::size_t { 1 });
        QVERIFY(rowsOf(*m_screen, store::queries::playbookDrafts()).empty());
        const std::string course = rowsOf(*m_screen, store::queries::publishedPlaybooks()).front().text("course");
        QTRY_VERIFY(m_screen->services().playbooks()->playbook(course));
        QVERIFY(isCopy(*m_screen->services().playbooks()->playbook(course)));
        m_screen->settle();
        m_screen->picture(QStringLiteral("published"));
    }

    void blockIsAdded_toldWhereItIsWrong_andNotSharedUntilItIsMended()
    {
        beginCopy();
        QVERIFY(m_screen->tap(firstBlock));
        QVERIFY(m_screen->tap(QStringLiteral("addBlock")));
        m_screen->picture(QStringLiteral("kinds"));
        QVERIFY(m_screen->tap(QStringLiteral("kind_ideas")));
        m_screen->picture(QStringLiteral("new-block"));
        QTRY_COMPARE(playbook::code(keptDraft(*m_screen).meetings[0].blocks[1].kind), std::string_view("ideas"));
        QVERIFY(m_screen->tap(QStringLiteral("publish")));
        m_screen->picture(QStringLiteral("not-ready"));
        QVERIFY(!m_screen->find(QStringLiteral("publishNow")));
        QVERIFY(m_screen->tap(QStringLiteral("problem_0")));
        const bool english = m_screen->english();
        QVERIFY(m_screen->type(english ? QStringLiteral("Purpose (Danish)") : QStringLiteral("Formål (dansk)"), QStringLiteral("At samle det")));
        QVERIFY(m_screen->type(english ? QStringLiteral("Purpose (English)") : QStringLiteral("Formål (engelsk)"), QStringLiteral("To gather it")));
        if (!m_screen->find(QStringLiteral("outline_/meetings/0"))) {
            QVERIFY(m_screen->tap(QStringLiteral("backToOutline")));
        }
        QVERIFY(m_screen->tap(QStringLiteral("outline_/meetings/0")));
        m_screen->picture(QStringLiteral("minutes"));
        QVERIFY(m_screen->tap(QStringLiteral("fitMinutes")));
        QVERIFY(m_screen->tap(QStringLiteral("publish")));
        QVERIFY(m_screen->find(QStringLiteral("publishNow")));
    }

    void questionIsAddedMovedAndTakenOut_inItsForm()
    {
        beginCopy();
        QVERIFY(m_screen->tap(firstBlock));
        QVERIFY(m_screen->tap(QStringLiteral("part_questions")));
        m_screen->picture(QStringLiteral("questions"));
        const std::size_t before = keptDraft(*m_screen).meetings[0].blocks[0].prompts.size();
        QVERIFY(m_screen->tap(QStringLiteral("add_/meetings/0/blocks/0/prompts")));
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks[0].prompts.size(), before + 1);
        const std::string added = keptDraft(*m_screen).meetings[0].blocks[0].prompts.back().id;
        const bool english = m_screen->english();
        const QString number = QString::number(before + 1);
        m_screen->picture(QStringLiteral("question-added"));
        QVERIFY(m_screen->tap(english ? QStringLiteral("Move Question %1 up").arg(number) : QStringLiteral("Flyt Spørgsmål %1 op").arg(number)));
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks[0].prompts[before - 1].id, added);
        QVERIFY(m_screen->tap(english ? QStringLiteral("Take Question %1 out").arg(before) : QStringLiteral("Tag Spørgsmål %1 ud").arg(before)));
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks[0].prompts.size(), before);
        QVERIFY(m_screen->tap(QStringLiteral("part_cards")));
        m_screen->picture(QStringLiteral("cards"));
    }

    void blockIsMovedAndTakenOut_byKeyboard_andPutBack()
    {
        beginCopy();
        const std::string first = keptDraft(*m_screen).meetings[0].blocks[0].id;
        QVERIFY(m_screen->tap(firstBlock));
        auto* outline = m_screen->window()->findChild<QQuickItem*>(QStringLiteral("outline"));
        QVERIFY(outline);
        if (!outline->isVisible())
            QSKIP("the outline is not beside the form here");
        outline->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_screen->window(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks[1].id, first);
        QTest::keyClick(m_screen->window(), Qt::Key_Up);
        QTest::keyClick(m_screen->window(), Qt::Key_Down);
        m_screen->picture(QStringLiteral("keyboard"));
        const std::size_t blocks = keptDraft(*m_screen).meetings[0].blocks.size();
        QTest::keyClick(m_screen->window(), Qt::Key_Delete);
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks.size(), blocks - 1);
        QVERIFY(m_screen->tap(m_screen->english() ? QStringLiteral("Undo") : QStringLiteral("Fortryd")));
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks.size(), blocks);
        QCOMPARE(keptDraft(*m_screen).meetings[0].blocks[1].id, first);
    }

    void draggedBlock_isMoved()
    {
        beginCopy();
        const std::string first = keptDraft(*m_screen).meetings[0].blocks[0].id;
        QQuickItem* from = m_screen->find(firstBlock);
        QQuickItem* to = m_screen->find(QStringLiteral("outline_/meetings/0/blocks/2"));
        QVERIFY(from && to);
        QQuickItem* handle = nullptr;
        for (QQuickItem* item : from->findChildren<QQuickItem*>(QStringLiteral("handle")))
            handle = item;
        QVERIFY(handle);
        const QPoint start = handle->mapToScene(QPointF(handle->width() / 2, handle->height() / 2)).toPoint();
        const QPoint end(start.x(), to->mapToScene(QPointF(0, to->height() / 2)).toPoint().y());
        QTest::mousePress(m_screen->window(), Qt::LeftButton, Qt::NoModifier, start);
        QTest::mouseMove(m_screen->window(), (start + end) / 2);
        QTest::mouseMove(m_screen->window(), end);
        m_screen->picture(QStringLiteral("dragged"));
        QTest::mouseRelease(m_screen->window(), Qt::LeftButton, Qt::NoModifier, end);
        QTRY_COMPARE(keptDraft(*m_screen).meetings[0].blocks[2].id, first);
    }

    void meetingOfADraft_isTriedOnTheRealScreens()
    {
        beginCopy();
        QVERIFY(m_screen->tap(QStringLiteral("outline_/meetings/0")));
        QVERIFY(m_screen->tap(QStringLiteral("tryMeeting")));
        QTRY_VERIFY(m_screen->find(QStringLiteral("startMeeting")));
        m_screen->settle();
        m_screen->picture(QStringLiteral("rehearsal"));
        QVERIFY(rowsOf(*m_screen, store::queries::publishedPlaybooks()).empty());
    }

    void closedWhileWriting_nothingIsLost()
    {
        beginCopy();
        QVERIFY(m_screen->tap(firstBlock));
        QVERIFY(m_screen->type(m_screen->english() ? QStringLiteral("Name of the block (Danish)") : QStringLiteral("Punktets navn (dansk)"), QStringLiteral("?!")));
        m_screen.reset();
        m_screen = std::make_unique<Touchscreen>(storeFile(), setting());
        QVERIFY(QString::fromStdString(keptDraft(*m_screen).meetings[0].blocks[0].title.danish).contains(QStringLiteral("?!")));
    }

    void killedWhileWriting_whatWasTypedIsThere()
    {
        beginCopy();
        QVERIFY(m_screen->tap(firstBlock));
        QVERIFY(m_screen->type(m_screen->english() ? QStringLiteral("Name of the block (Danish)") : QStringLiteral("Punktets navn (dansk)"), QStringLiteral("Strøm")));
        QTRY_VERIFY(QString::fromStdString(keptDraft(*m_screen).meetings[0].blocks[0].title.danish).contains(QStringLiteral("Strøm")));
        // As a kill leaves them: the store is not closed, and what is in the log counts.
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("killed"))));
        for (const char* suffix : { "", "-wal" })
            QVERIFY(QFile::copy(storeFile() + QLatin1String(suffix), m_folder->filePath(QStringLiteral("killed/store.db")) + QLatin1String(suffix)));
        m_screen.reset();
        m_screen = std::make_unique<Touchscreen>(m_folder->filePath(QStringLiteral("killed/store.db")), setting());
        QVERIFY(QString::fromStdString(keptDraft(*m_screen).meetings[0].blocks[0].title.danish).contains(QStringLiteral("Strøm")));
    }

    void whoMayNotPublish_readsOnly()
    {
        std::optional<bool> granted;
        QObject context;
        m_screen->services().onStore([](store::Store& store) {
            const Id organisation = store.syncState().account()->organisation;
            return store.syncState().setGrants({ { organisation, "medlem" } });
        }).then(&context, [&](const Result<void>& done) { granted = done.ok(); });
        QTRY_VERIFY(granted.has_value() && *granted);
        QTRY_VERIFY(!m_screen->services().headOffice());
        m_screen->openPage(QStringLiteral("playbooks"), {});
        QVERIFY(m_screen->tap(QStringLiteral("course_app/fire-temaer.json")));
        m_screen->picture(QStringLiteral("read-only"));
        QVERIFY(!m_screen->find(QStringLiteral("copyPlaybook")));
        QVERIFY(!m_screen->find(QStringLiteral("newPlaybook")));
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
    PlaybookEditorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_playbookeditor.moc"
