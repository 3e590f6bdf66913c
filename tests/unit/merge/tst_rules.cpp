// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/random.h"
#include "sync/merge/rules.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tovholder;
using namespace tovholder::merge;

namespace {

struct Write {
    Value value;
    Version version;
};

Write settled(const std::vector<Write>& writes)
{
    Write current;
    for (const Write& write : writes) {
        if (decide(current.value, current.version, write.value, write.version, {}).take)
            current = write;
    }
    return current;
}

constexpr Version early { 100, 1 };
constexpr Version late { 200, 2 };

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void firstValue_isTaken()
    {
        const Decision decision = decide({}, {}, "a", early, {});
        QVERIFY(decision.take && !decision.concurrent);
    }

    void laterOnTop_isTakenWithoutConflict()
    {
        const Decision decision = decide("a", early, "b", late, early);
        QVERIFY(decision.take && !decision.concurrent);
    }

    void laterThatHadNotSeenTheOther_isTakenAndConcurrent()
    {
        const Decision decision = decide("a", early, "b", late, { 50, 3 });
        QVERIFY(decision.take && decision.concurrent);
    }

    void earlier_isNotTakenButConcurrent()
    {
        const Decision decision = decide("b", late, "a", early, { 50, 3 });
        QVERIFY(!decision.take && decision.concurrent);
    }

    void earlierWithABaseThatCannotBe_isStillADispute()
    {
        // A base later than the value itself: a clock that was set back.
        QVERIFY(decide("b", late, "a", early, late).concurrent);
    }

    void sameValue_isNoDispute() { QVERIFY(!decide("a", early, "a", late, {}).concurrent); }

    void ownEarlierEditUnseen_isADispute() { QVERIFY(decide("a", early, "b", { 150, 1 }, {}).concurrent); }

    void offeredAgain_makesNoClaim()
    {
        const Decision decision = decide("b", late, "a", early, early);
        QVERIFY(!decision.take && !decision.concurrent);
    }

    void equalClocks_areToldApartByDevice()
    {
        QVERIFY(decide("a", { 100, 1 }, "b", { 100, 2 }, {}).take);
        QVERIFY(!decide("b", { 100, 2 }, "a", { 100, 1 }, {}).take);
    }

    void equalVersions_areToldApartByValue()
    {
        QVERIFY(decide("a", early, "b", early, {}).take);
        QVERIFY(!decide("b", early, "a", early, {}).take);
        QVERIFY(!decide("a", early, "a", early, {}).take);
        QVERIFY(decide("b", early, "a", early, {}).concurrent && !decide("a", early, "a", early, {}).concurrent);
    }

    void anyOrderOfArrival_settlesOnTheSame()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            SeededRandom random(seed);
            std::vector<Write> writes;
            for (std::uint64_t i = 0; i <= random.next() % 5; ++i) {
                const Value value = random.next() % 4 ? Value { std::to_string(random.next() % 3) } : Value {};
                writes.push_back({ value, { 100 + random.next() % 3, 1 + random.next() % 2 } });
            }
            const Write once = settled(writes);
            for (std::size_t i = writes.size() - 1; i > 0; --i)
                std::swap(writes[i], writes[random.next() % (i + 1)]);
            const Write again = settled(writes);
            QVERIFY2(once.value == again.value && once.version == again.version, std::to_string(seed).c_str());
        }
    }
};

TOVHOLDER_TEST(TestRules)
#include "tst_rules.moc"
