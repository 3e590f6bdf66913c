// SPDX-License-Identifier: Apache-2.0
// Where a record is, and the emergency copy of what is not sent.
#include "cpp/viewmodels/emergencyviewmodel.h"
#include "cpp/viewmodels/recordstateviewmodel.h"
#include "cpp/viewmodels/syncbackend.h"
#include "demoservices.h"

#include "cpp/store/syncstate.h"
#include "sync/client/sealedfile.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

/// Head office, which answers to a copy what the test says.
struct CopyTaker final : SyncBackend {
    void syncNow() override { }
    void notifyLocalChange() override { }
    void signIn(const std::string&, const std::string&, const std::string&, Answer then) override { then({}); }
    void signOut(Answer then) override { then({}); }
    void takeInEmergencyCopy(const std::filesystem::path&, const std::string&, EmergencyAnswer then) override { then(answer); }

    Result<client::EmergencyTaken> answer { client::EmergencyTaken {} };
};

class UnsentTest : public QObject {
    Q_OBJECT

private slots:
    void record_tellsWhereItIsAndWhyItWasRefused()
    {
        DemoServices demo;
        const QString id = DemoServices::id("agreement", "brev");
        const auto state = demo.made<RecordStateViewModel>({ { QStringLiteral("entity"), QStringLiteral("agreement") }, { QStringLiteral("recordId"), id } });
        QTRY_COMPARE(state->where(), QStringLiteral("gemt_her"));
        demo.services->onStore([id = id.toStdString()](store::Store& store) {
            const auto push = store.syncState().nextPush(1000);
            return push ? store.syncState().applyOutcome({ push->counter, {}, { { "agreement", id, "text", "CprNumber" } }, {} }) : Result<void>(push.error());
        }).then(this, [](const Result<void>& refused) { QVERIFY(refused); });
        QTRY_COMPARE(state->where(), QStringLiteral("afvist"));
        QCOMPARE(state->code(), QStringLiteral("CprNumber"));
    }

    void emergencyCopy_opensWithItsPassphraseOnly()
    {
        DemoServices demo;
        const auto emergency = demo.made<EmergencyViewModel>();
        QSignalSpy saved(emergency.get(), &EmergencyViewModel::fileSaved);
        emergency->save(QUrl::fromLocalFile(demo.folder.path()), QStringLiteral("tre gode ord"));
        QVERIFY(saved.wait());
        const std::filesystem::path file = saved.first().first().toString().toStdString();
        const auto ignore = [](std::string_view) { return Result<void> {}; };
        QVERIFY(client::unsealFile(file, "tre gode ord", ignore));
        QCOMPARE(client::unsealFile(file, "tre andre ord", ignore).error().code, ErrorCode::PassphraseWrong);
    }

    void emergencyCopy_withAShortPassphraseIsRefused()
    {
        DemoServices demo;
        const auto emergency = demo.made<EmergencyViewModel>();
        QSignalSpy failed(emergency.get(), &EmergencyViewModel::fileFailed);
        emergency->save(QUrl::fromLocalFile(demo.folder.path()), QStringLiteral("kort"));
        QVERIFY(failed.wait());
        QVERIFY(!emergency->saving());
    }

    void anothersCopy_isToldWithWhatWasRefused()
    {
        CopyTaker backend;
        DemoServices demo;
        demo.services->sync()->setBackend(&backend);
        const auto emergency = demo.made<EmergencyViewModel>();
        QSignalSpy taken(emergency.get(), &EmergencyViewModel::takenIn);
        backend.answer = client::EmergencyTaken { 7, 2, { {} } };
        emergency->takeIn(QUrl::fromLocalFile(QStringLiteral("noedkopi.tovholder")), QStringLiteral("tre gode ord"));
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken.first(), QVariantList({ 7, 2, 1 }));
        QVERIFY(!emergency->saving());
    }

    void anothersCopyThatIsNone_isTold()
    {
        CopyTaker backend;
        DemoServices demo;
        demo.services->sync()->setBackend(&backend);
        const auto emergency = demo.made<EmergencyViewModel>();
        QSignalSpy failed(emergency.get(), &EmergencyViewModel::fileFailed);
        backend.answer = ErrorCode::NotEmergencyCopy;
        emergency->takeIn(QUrl::fromLocalFile(QStringLiteral("noedkopi.tovholder")), QStringLiteral("tre gode ord"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("nødkopi")));
    }
};

TOVHOLDER_TEST(UnsentTest)
#include "tst_unsent.moc"
