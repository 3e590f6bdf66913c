// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/value.h" // moc 6.4 trips over <compare> unless <variant> came before it
#include "sync/merge/hybridclock.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::merge;

class TestHybridClock : public QObject {
    Q_OBJECT

private slots:
    void readings_riseWhileTheWallStandsStill()
    {
        ManualClock wall(1'000);
        HybridClock clock(wall);
        const HybridTime first = clock.tick();
        QVERIFY(clock.tick() > first);
        QCOMPARE(millisecondsOf(clock.latest()), 1'000);
    }

    void wallThatIsSetBack_isNotFollowed()
    {
        ManualClock wall(1'000'000);
        HybridClock clock(wall);
        const HybridTime before = clock.tick();
        wall.set(5);
        QVERIFY(clock.tick() > before);
    }

    void fullCounter_carriesIntoTheMilliseconds()
    {
        ManualClock wall(1'000);
        HybridClock clock(wall, hybridTimeAt(1'000, 0xffff));
        QCOMPARE(clock.tick(), hybridTimeAt(1'001, 0));
    }

    void whatWasSeen_isOvertaken()
    {
        ManualClock wall(1'000);
        HybridClock clock(wall);
        clock.observe(hybridTimeAt(9'000, 4));
        QCOMPARE(clock.tick(), hybridTimeAt(9'000, 5));
    }

    void offset_correctsAWallThatIsAYearOff()
    {
        constexpr std::int64_t yearMs = 365LL * 86'400'000;
        ManualClock wall(2 * yearMs);
        HybridClock clock(wall);
        (void)clock.tick();
        clock.setOffsetMs(-yearMs);
        clock.boundTo(hybridTimeAt(yearMs));
        QCOMPARE(millisecondsOf(clock.tick()), yearMs);
    }

    void readingsFit63Bits()
    {
        ManualClock wall(4'102'444'800'000); // the year 2100
        HybridClock clock(wall);
        QVERIFY(clock.tick() >> 63 == 0);
    }
};

TOVHOLDER_TEST(TestHybridClock)
#include "tst_hybridclock.moc"
