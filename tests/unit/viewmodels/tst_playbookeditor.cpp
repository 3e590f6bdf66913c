// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/playbookeditorviewmodel.h"
#include "cpp/viewmodels/playbooksviewmodel.h"
#include "cpp/viewmodels/rehearsalviewmodel.h"
#include "testservices.h"

#include "cpp/playbook/reader.h"
#include "cpp/store/queries/playbooks.h"
#include "cpp/store/syncstate.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

namespace {

const Id commonSpace = "018f0000-0000-7000-8000-0000000000c1";
const QString block = QStringLiteral("/meetings/0/blocks/1");

/// Head office with a draft of the course of four meetings.
struct Office : TestServices {
    explicit Office(const std::string& role = "administrator", bool asCopy = true)
    {
        services->setPlaybooks(std::make_shared<const playbook::PlaybookLibrary>(playbook::bundledFiles(), std::vector<playbook::SourceFile> {}));
        services->followPublished();
        const auto signedIn = inStore([&](store::Store& store) {
            store::Account account;
            account.server = "https://example.org";
            account.login = account.userName = "mona";
            account.token = "t";
            account.organisation = commonSpace;
            const Result<void> kept = store.syncState().setAccount(account);
            return kept ? store.syncState().setGrants({ { commonSpace, role } }) : kept;
        });
        if (!signedIn || !QTest::qWaitFor([&] { return !services->organisation().isEmpty(); }))
            qFatal("not signed in");
        list.setProperty("services", QVariant::fromValue(services.get()));
        QSignalSpy made(&list, &PlaybooksViewModel::draftMade);
        list.edit(QStringLiteral("app/erfaringsgruppe.json"), asCopy);
        if (!made.wait())
            qFatal("no draft");
        draftId = made.front().front().toString();
        open();
    }

    void open()
    {
        editor = std::make_unique<PlaybookEditorViewModel>();
        editor->setProperty("services", QVariant::fromValue(services.get()));
        editor->setProperty("draftId", draftId);
        if (!QTest::qWaitFor([&] { return editor->exists(); }))
            qFatal("the draft is not read");
    }

    std::string kept()
    {
        return inStore([&](store::Store& store) { return store.setting("draft.playbook." + draftId.toStdString()).value_or(""); });
    }

    std::vector<store::Row> published()
    {
        return *inStore([](store::Store& store) { return store.query(store::queries::publishedPlaybooks()); });
    }

    PlaybooksViewModel list;
    QString draftId;
    std::unique_ptr<PlaybookEditorViewModel> editor;
};

} // namespace

class PlaybookEditorViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTyped_isKeptByItself_andTheRowsThatStayAreKept()
    {
        Office office;
        office.editor->choose(block);
        QSignalSpy removed(office.editor->fields(), &QAbstractItemModel::rowsRemoved);
        office.editor->setText(block + QStringLiteral("/title"), true, QStringLiteral("Rundt om\nbordet"), false);
        QCOMPARE(removed.count(), 0);
        QVERIFY(office.editor->pending());
        QTRY_VERIFY(!office.editor->pending());
        QVERIFY(office.kept().find("Rundt om bordet") != std::string::npos);
        QVERIFY(office.editor->savedAt() > 0);
        office.open();
        office.editor->choose(block);
        QCOMPARE(office.editor->fields()->at(0).value(QStringLiteral("danish")).toString(), QStringLiteral("Rundt om bordet"));
    }

    void whatIsTyped_isStoredWhenThePageIsLeft()
    {
        Office office;
        office.editor->setText(QStringLiteral("/title"), true, QStringLiteral("Lige før"), false);
        office.editor.reset();
        QTRY_VERIFY(office.kept().find("Lige før") != std::string::npos);
    }

    void problem_standsAtItsField_andPublishingIsRefused()
    {
        Office office;
        office.editor->setText(block + QStringLiteral("/title"), false, QString(), false);
        office.editor->choose(block);
        const QVariantMap title = office.editor->fields()->at(0);
        QVERIFY(title.value(QStringLiteral("problemDanish")).toString().isEmpty());
        QVERIFY(!title.value(QStringLiteral("problemEnglish")).toString().isEmpty());
        QCOMPARE(office.editor->outline()->at(office.editor->outline()->indexOf(block)).value(QStringLiteral("problems")).toInt(), 1);
        QCOMPARE(office.editor->problems().size(), 1);
        QVERIFY(office.editor->meetingCanBeTried() || office.editor->meeting().isEmpty());
        office.editor->publish();
        QTRY_VERIFY(!office.editor->pending());
        QVERIFY(office.published().empty());
    }

    void publishedCourse_isARecordOfTheCommonSpace_andTheNextOneTheNextVersion()
    {
        Office office("administrator", false);
        QCOMPARE(office.editor->nextVersion(), 3); // the app's own is the second
        QSignalSpy published(office.editor.get(), &PlaybookEditorViewModel::published);
        office.editor->publish();
        QVERIFY(published.wait());
        QCOMPARE(published.front().front().toInt(), 3);
        QVERIFY(office.kept().empty());
        const auto rows = office.published();
        QCOMPARE(rows.size(), std::size_t { 1 });
        QCOMPARE(rows.front().text("course"), std::string("erfaringsgruppe"));
        const auto reading = playbook::read(rows.front().text("content"), {});
        QCOMPARE(std::get<playbook::Playbook>(reading).version, 3);
        QTRY_COMPARE(office.services->playbooks()->playbook("erfaringsgruppe")->published, rows.front().text("id"));
        QSignalSpy made(&office.list, &PlaybooksViewModel::draftMade);
        office.list.edit(toQString(rows.front().text("id")), false);
        QVERIFY(made.wait());
        office.draftId = made.front().front().toString();
        office.open();
        QCOMPARE(office.editor->nextVersion(), 4);
        office.list.withdraw(toQString(rows.front().text("id")));
        QTRY_VERIFY(office.services->playbooks()->playbook("erfaringsgruppe")->published.empty());
    }

    void withoutTheRole_publishingIsRefusedWithASentence()
    {
        Office office("leder");
        QTRY_VERIFY(!office.services->headOffice());
        office.editor->publish();
        QVERIFY(!office.editor->publishProblem().isEmpty());
        QVERIFY(office.published().empty());
        QVERIFY(!office.kept().empty());
    }

    void removedBlock_isPutBack_andMovedOnesKeepTheChoice()
    {
        Office office;
        const QString list = QStringLiteral("/meetings/0/blocks");
        office.editor->choose(block);
        const QString title = office.editor->chosen().value(QStringLiteral("title")).toString();
        office.editor->moveItem(list, 1, 2);
        QCOMPARE(office.editor->place(), QStringLiteral("/meetings/0/blocks/3"));
        QCOMPARE(office.editor->chosen().value(QStringLiteral("title")).toString(), title);
        const int rows = office.editor->outline()->count();
        office.editor->remove(list, 3);
        QCOMPARE(office.editor->outline()->count(), rows - 1);
        office.editor->undoRemove();
        office.editor->undoRemove();
        QCOMPARE(office.editor->outline()->count(), rows);
        QCOMPARE(office.editor->outline()->at(office.editor->outline()->indexOf(QStringLiteral("/meetings/0/blocks/3"))).value(QStringLiteral("title")).toString(), title);
    }

    void textLikeACpr_isShownAndToldButNotStored()
    {
        Office office;
        office.editor->setText(QStringLiteral("/title"), true, QStringLiteral("010190-1234"), false);
        QTRY_VERIFY(!office.editor->pending());
        QVERIFY(office.kept().find("010190") == std::string::npos);
        QCOMPARE(office.editor->title(), QStringLiteral("010190-1234"));
        QCOMPARE(office.editor->problems().size(), 1);
    }

    void discardedDraft_comesBackWhenUndone()
    {
        Office office;
        office.editor.reset();
        QTRY_VERIFY(!office.list.course(office.draftId).isEmpty());
        office.list.discard(office.draftId);
        QTRY_VERIFY(office.list.course(office.draftId).isEmpty());
        office.list.undoDiscard();
        QTRY_VERIFY(!office.list.course(office.draftId).isEmpty());
    }

    void draftWithAnEmptyText_isTriedAsItStands()
    {
        Office office;
        office.editor->setText(block + QStringLiteral("/title"), false, QString(), false);
        office.editor->flush();
        RehearsalViewModel rehearsal;
        rehearsal.setProperty("services", QVariant::fromValue(office.services.get()));
        rehearsal.beginDraft(office.draftId, QStringLiteral("moede-1"));
        QTRY_VERIFY(!rehearsal.meetingId().isEmpty());
        QVERIFY(rehearsal.problem().isEmpty());
        QVERIFY(office.published().empty());
    }
};

TOVHOLDER_TEST(PlaybookEditorViewModelTest)
#include "tst_playbookeditor.moc"
