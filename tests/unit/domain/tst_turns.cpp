// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/turns.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::domain;

namespace {

const Id anna = derivedId("membership", "anna");
const Id bo = derivedId("membership", "bo");
const Id carl = derivedId("membership", "carl");
const std::vector<Id> table { anna, bo, carl };

std::optional<Id> next(const Id& current, const std::vector<Id>& spoken) { return nextSpeaker(table, current, spoken); }

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private slots:
    void turn_goesClockwiseFromWhoeverSpeaks()
    {
        QCOMPARE(next({}, {}), anna);
        QCOMPARE(next(anna, {}), bo);
        QCOMPARE(next(carl, { carl }), anna);
    }

    void turn_passesThoseWhoHaveSpoken()
    {
        QCOMPARE(next(anna, { anna, bo }), carl);
        QCOMPARE(next({}, { anna }), bo);
    }

    void roundIsOver_whenEveryoneHasSpoken()
    {
        QCOMPARE(next(carl, { anna, bo, carl }), std::nullopt);
        QCOMPARE(next(carl, { anna, bo }), std::nullopt);
        QCOMPARE(nextSpeaker({}, {}, {}), std::nullopt);
    }

    void silentOnes_areNamedInOrder()
    {
        QCOMPARE(notSpoken(table, std::vector<Id> { bo }), (std::vector<Id> { anna, carl }));
    }

    void spokenText_isReadBackAndForgivesWhatIsNoId()
    {
        QCOMPARE(spokenFrom(spokenText(table)), table);
        QCOMPARE(spokenFrom("  nobody " + bo + " "), std::vector<Id> { bo });
        QCOMPARE(spokenFrom(""), std::vector<Id> {});
    }
};

TOVHOLDER_TEST(TurnsTest)
#include "tst_turns.moc"
