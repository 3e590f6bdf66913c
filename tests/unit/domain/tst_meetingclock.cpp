// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/meetingclock.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder::domain;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t start = 1'700'000'000'000;

constexpr std::int64_t at(std::int64_t minutes) { return start + minutes * minute; }

BlockTime running(int minutes, std::int64_t startedAt, int extraMinutes = 0)
{
    return { "prompts", minutes, extraMinutes, startedAt };
}

BlockTime ended(int minutes, std::int64_t startedAt, std::int64_t endedAt)
{
    return { "prompts", minutes, 0, startedAt, endedAt };
}

BlockTime waiting(int minutes, std::string_view kind = "prompts") { return { kind, minutes }; }

} // namespace

class MeetingClockTest : public QObject {
    Q_OBJECT

private slots:
    void remainingTime_countsExtraMinutesAndRunsBelowNothing()
    {
        QCOMPARE(remainingMs(running(10, at(0)), at(4)), 6 * minute);
        QCOMPARE(remainingMs(running(10, at(0), 5), at(4)), 11 * minute);
        QCOMPARE(remainingMs(running(10, at(0)), at(12)), -2 * minute);
        QCOMPARE(remainingMs(waiting(10), at(50)), 10 * minute);
        QCOMPARE(remainingMs(ended(10, at(0), at(3)), at(4)), 0);
    }

    void clockState_warnsAtAFifthAndATwentieth()
    {
        QCOMPARE(clockState(waiting(20), at(0)), ClockState::Waiting);
        QCOMPARE(clockState(running(20, at(0)), at(16) - 1), ClockState::Running);
        QCOMPARE(clockState(running(20, at(0)), at(16)), ClockState::Short);
        QCOMPARE(clockState(running(20, at(0)), at(19)), ClockState::Last);
        QCOMPARE(clockState(running(20, at(0)), at(20)), ClockState::Over);
        QCOMPARE(clockState(ended(20, at(0), at(5)), at(30)), ClockState::Ended);
    }

    void extraMinutes_takeTheWarningBack()
    {
        QCOMPARE(clockState(running(20, at(0), 10), at(19)), ClockState::Running);
    }

    void lateness_isWhatTheWholePlanWillEndLate()
    {
        const std::vector<BlockTime> onTime { ended(10, at(0), at(10)), running(10, at(10)), waiting(10) };
        QCOMPARE(minutesLate(onTime, at(30), at(15)), 0);
        const std::vector<BlockTime> late { ended(10, at(0), at(14)), running(10, at(14)), waiting(10) };
        QCOMPARE(minutesLate(late, at(30), at(15)), 4);
        QCOMPARE(minutesLate(late, at(30), at(26)), 6);
        const std::vector<BlockTime> early { ended(10, at(0), at(7)), running(10, at(7)), waiting(10) };
        QCOMPARE(minutesLate(early, at(30), at(8)), -3);
    }

    void lateness_ofAnEndedMeetingStandsStill()
    {
        const std::vector<BlockTime> all { ended(10, at(0), at(10)), ended(10, at(10), at(22)) };
        QCOMPARE(minutesLate(all, at(20), at(500)), 2);
    }

    void meetingInTime_isNotShortened()
    {
        const std::vector<BlockTime> blocks { waiting(20) };
        QVERIFY(proposeCatchUp(blocks, 0).shortenings.empty());
        QVERIFY(proposeCatchUp(blocks, -5).shortenings.empty());
    }

    void shortening_isSharedByWhatEachCanSpare()
    {
        const std::vector<BlockTime> blocks { running(10, at(0)), waiting(20), waiting(10), waiting(10, "agreements"),
            waiting(10, "closing") };
        const Proposal proposal = proposeCatchUp(blocks, 6);
        QCOMPARE(proposal.shortenings, (std::vector<Shortening> { { 1, 4 }, { 2, 2 } }));
        QCOMPARE(proposal.minutesStillLate, 0);
    }

    void whenShorteningIsNotEnough_asFewAsWillDoAreMoved()
    {
        const std::vector<BlockTime> blocks { waiting(20), waiting(12), waiting(30, "prompts"), waiting(10, "agreements") };
        const Proposal proposal = proposeCatchUp(blocks, 36); // 31 can be spared
        QCOMPARE(proposal.moves, (std::vector<std::size_t> { 1 }));
        QCOMPARE(proposal.shortenings, (std::vector<Shortening> { { 0, 9 }, { 2, 15 } }));
        QCOMPARE(proposal.minutesStillLate, 0);
    }

    void whatFramesTheMeeting_isNeitherMovedNorItsAgreementsShortened()
    {
        const std::vector<BlockTime> blocks { running(10, at(0)), waiting(20), waiting(15, "agreements"), waiting(8, "recap"),
            waiting(10, "closing") };
        const Proposal proposal = proposeCatchUp(blocks, 60);
        QCOMPARE(proposal.moves, (std::vector<std::size_t> { 1 }));
        QCOMPARE(proposal.shortenings, (std::vector<Shortening> { { 3, 4 } }));
        QCOMPARE(proposal.minutesStillLate, 60 - 20 - 4);
    }

    void whatIsWonBack_isWhatIsWanted()
    {
        const std::vector<BlockTime> blocks { waiting(7), waiting(9), waiting(12), waiting(20, "matrix"), waiting(15, "agreements") };
        for (int late = 1; late <= 60; ++late) {
            const Proposal proposal = proposeCatchUp(blocks, late);
            int shortened = 0;
            int moved = 0;
            for (const Shortening& one : proposal.shortenings) {
                QVERIFY(blocks[one.block].kind != "agreements");
                shortened += one.minutes;
            }
            for (const std::size_t place : proposal.moves)
                moved += blocks[place].minutes;
            QCOMPARE(shortened + proposal.minutesStillLate, std::max(0, late - moved));
            QVERIFY(late > 22 || proposal.moves.empty());
            QCOMPARE(proposal.minutesStillLate > 0, late > 48);
        }
    }
};

TOVHOLDER_TEST(MeetingClockTest)
#include "tst_meetingclock.moc"
