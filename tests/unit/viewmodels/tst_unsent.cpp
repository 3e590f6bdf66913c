// SPDX-License-Identifier: Apache-2.0
// Where a record is, and the emergency copy of what is not sent.
#include "cpp/viewmodels/emergencyviewmodel.h"
#include "cpp/viewmodels/recordstateviewmodel.h"
#include "demoservices.h"

#include "cpp/store/syncstate.h"
#include "sync/client/sealedfile.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

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
};

TOVHOLDER_TEST(UnsentTest)
#include "tst_unsent.moc"
