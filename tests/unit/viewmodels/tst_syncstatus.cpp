// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/syncstatus.h"
#include "tests/unit/runner.h"
#include "testservices.h"

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class SyncStatusTest : public QObject {
    Q_OBJECT
private slots:
    void whatWaitsForTwoDays_isOverdue()
    {
        constexpr std::int64_t anHourInMs = 3'600'000;
        TestServices services;
        SyncStatus* status = services.services->sync();
        status->start();
        services.addAgreement("kort");
        QTRY_COMPARE(status->waiting(), 1);
        services.clock.advance(47 * anHourInMs);
        QCOMPARE(status->overdueDays(), 0);
        services.clock.advance(anHourInMs);
        QCOMPARE(status->overdueDays(), 2);
    }
};

TOVHOLDER_TEST(SyncStatusTest)
#include "tst_syncstatus.moc"
