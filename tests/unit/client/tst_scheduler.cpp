// SPDX-License-Identifier: Apache-2.0
#include "sync/client/syncscheduler.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using client::SyncScheduler;

class SchedulerTest : public QObject {
    Q_OBJECT

    SeededRandom m_random { 1 };

    /// A scheduler that has synced once at 0.
    SyncScheduler synced()
    {
        SyncScheduler scheduler(m_random);
        scheduler.runNow(0);
        scheduler.began();
        scheduler.succeeded(0, false);
        return scheduler;
    }

private slots:
    void atStart_runsAtOnce()
    {
        SyncScheduler scheduler(m_random);
        QVERIFY(!scheduler.dueMs());
        scheduler.runNow(7);
        QCOMPARE(scheduler.dueMs(), 7);
    }

    void whileRunning_nothingIsDue()
    {
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.localChange(5);
        QVERIFY(!scheduler.dueMs());
    }

    void idle_pollsEveryThirtySeconds()
    {
        QCOMPARE(synced().dueMs(), SyncScheduler::pollMs);
    }

    void oneChange_waitsForQuiet()
    {
        SyncScheduler scheduler = synced();
        scheduler.localChange(100);
        QCOMPARE(scheduler.dueMs(), 100 + SyncScheduler::quietMs);
    }

    void steadyTyping_waitsFiveSecondsAtMost()
    {
        SyncScheduler scheduler = synced();
        for (std::int64_t nowMs = 100; nowMs < 10'000; nowMs += 500)
            scheduler.localChange(nowMs);
        QCOMPARE(scheduler.dueMs(), 100 + SyncScheduler::changeDelayMsMax);
    }

    void changeJustBeforeThePoll_goesWithIt()
    {
        SyncScheduler scheduler = synced();
        scheduler.localChange(SyncScheduler::pollMs - 10);
        QCOMPARE(scheduler.dueMs(), SyncScheduler::pollMs);
    }

    void changeDuringARun_isSentAfterIt()
    {
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.localChange(50);
        scheduler.succeeded(60, true);
        QCOMPARE(scheduler.dueMs(), 60 + SyncScheduler::quietMs);
    }

    void askedDuringARun_runsAgainAtOnce()
    {
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.runNow(50);
        scheduler.succeeded(60, false);
        QCOMPARE(scheduler.dueMs(), 60);
    }

    void failures_backOffToFiveMinutesAndNoFurther()
    {
        SyncScheduler scheduler = synced();
        std::int64_t nowMs = 0;
        std::int64_t delayMs = 0;
        for (int failure = 0; failure < 12; ++failure) {
            scheduler.began();
            scheduler.failed(ErrorCode::ServerUnreachable, nowMs);
            QVERIFY(scheduler.dueMs());
            delayMs = *scheduler.dueMs() - nowMs;
            QVERIFY(delayMs >= SyncScheduler::retryDelayMsMin);
            QVERIFY(delayMs <= SyncScheduler::retryDelayMsMax);
            nowMs = *scheduler.dueMs();
        }
        QVERIFY(delayMs >= SyncScheduler::retryDelayMsMax / 2);
    }

    void retries_differBetweenDevices()
    {
        QSet<std::int64_t> delays;
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            SeededRandom random(seed);
            SyncScheduler scheduler(random);
            for (int failure = 0; failure < 8; ++failure) {
                scheduler.began();
                scheduler.failed(ErrorCode::TimedOut, 0);
            }
            delays.insert(*scheduler.dueMs());
        }
        QVERIFY(delays.size() > 5);
    }

    void changeAfterAFailure_doesNotShortenTheWait()
    {
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.failed(ErrorCode::ServerFailed, 0);
        const auto due = scheduler.dueMs();
        scheduler.localChange(1);
        QCOMPARE(scheduler.dueMs(), due);
    }

    void serverThatAskedToBeLeftAlone_isLeftAlone()
    {
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.failed(ErrorCode::ServerUnavailable, 0, 60'000);
        QVERIFY(*scheduler.dueMs() >= 60'000);
        scheduler.runNow(5); // a person asks
        QCOMPARE(scheduler.dueMs(), 5);
        scheduler.began();
        scheduler.failed(ErrorCode::ServerUnavailable, 0, std::int64_t { 1'000'000'000'000 });
        QVERIFY(*scheduler.dueMs() <= SyncScheduler::retryAfterMsMax + SyncScheduler::retryDelayMsMax);
    }

    void networkReturns_runsAtOnceAndForgetsTheFailures()
    {
        SyncScheduler scheduler = synced();
        for (int failure = 0; failure < 8; ++failure) {
            scheduler.began();
            scheduler.failed(ErrorCode::HostUnknown, 0);
        }
        scheduler.runNow(10);
        QCOMPARE(scheduler.dueMs(), 10);
        scheduler.began();
        scheduler.failed(ErrorCode::HostUnknown, 20);
        QCOMPARE(*scheduler.dueMs() - 20, SyncScheduler::retryDelayMsMin);
    }

    void whatOnlyAPersonCanMend_isNotTriedAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("not signed in") << static_cast<int>(ErrorCode::NotSignedIn);
        QTest::newRow("password") << static_cast<int>(ErrorCode::WrongPassword);
        QTest::newRow("token") << static_cast<int>(ErrorCode::TokenExpired);
        QTest::newRow("revoked") << static_cast<int>(ErrorCode::DeviceRevoked);
        QTest::newRow("disabled") << static_cast<int>(ErrorCode::AccountDisabled);
        QTest::newRow("certificate") << static_cast<int>(ErrorCode::CertificateRefused);
    }

    void whatOnlyAPersonCanMend_isNotTriedAgain()
    {
        QFETCH(int, code);
        SyncScheduler scheduler = synced();
        scheduler.began();
        scheduler.failed(static_cast<ErrorCode>(code), 0);
        scheduler.localChange(10);
        QVERIFY(!scheduler.dueMs());
        scheduler.runNow(20);
        QCOMPARE(scheduler.dueMs(), 20);
    }
};

TOVHOLDER_TEST(SchedulerTest)
#include "tst_scheduler.moc"
