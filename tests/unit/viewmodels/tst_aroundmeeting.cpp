// SPDX-License-Identifier: Apache-2.0
// What surrounds a meeting: its minutes, the wall, a rehearsal, what was put off.
#include "cpp/viewmodels/exportfolder.h"
#include "cpp/viewmodels/meetingminutesviewmodel.h"
#include "cpp/viewmodels/meetingrecapviewmodel.h"
#include "cpp/viewmodels/meetingvotesviewmodel.h"
#include "cpp/viewmodels/presenterviewmodel.h"
#include "cpp/viewmodels/rehearsalviewmodel.h"
#include "plannedmeeting.h"

#include "cpp/store/syncstate.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class AroundMeetingTest : public QObject {
    Q_OBJECT

private slots:
    void theMinutes_areApprovedCorrectedLockedAndAddedTo()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        const QString mona = toQString(derivedId("membership", "Mona"));
        writeNote(test, *meeting, mona, "Vi begynder med kaffe");
        meeting->close();
        QTRY_COMPARE(meeting->status(), QStringLiteral("afsluttet"));
        MeetingMinutesViewModel minutes;
        minutes.setMeeting(meeting.get());
        QTRY_COMPARE(minutes.noteCount(), 1);
        QCOMPARE(minutes.approvalsMissing(), 3);
        minutes.approve(mona);
        QTRY_COMPARE(minutes.approvalsMissing(), 2);
        minutes.corrected();
        QTRY_COMPARE(minutes.approvalsMissing(), 3);
        minutes.setBlockConfidential(QStringLiteral("velkomst"), true);
        QTRY_COMPARE(minutes.confidentialCount(), 1);
        minutes.lock();
        QTRY_VERIFY(minutes.locked());
        QSignalSpy refused(test.services.get(), &AppServices::writeFailed);
        minutes.setBlockConfidential(QStringLiteral("velkomst"), false);
        QTRY_COMPARE(refused.size(), 1);
        minutes.addAddendum(QStringLiteral(" Kaffen var te "));
        QTRY_COMPARE(minutes.addenda()->count(), 1);
        QCOMPARE(minutes.addenda()->at(0).value(QStringLiteral("text")).toString(), QStringLiteral("Kaffen var te"));
    }

    void theWall_isToldNothingThatIsHiddenOrForTheGroupOnly()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        meeting->goTo(QStringLiteral("beboerdemokrati-status"));
        QTRY_COMPARE(promptId(*meeting), QStringLiteral("godt"));
        writeNote(test, *meeting, toQString(derivedId("membership", "Mona")), "kan vises");
        meeting->hide();
        QTRY_VERIFY(meeting->hidden());
        writeNote(test, *meeting, toQString(derivedId("membership", "Kaj")), "skjult");
        PresenterViewModel wall;
        wall.setMeeting(meeting.get());
        QTRY_COMPARE(wall.hidden(), 1);
        QCOMPARE(wall.notes().size(), 1);
        QCOMPARE(wall.notes().front().toMap().value(QStringLiteral("text")).toString(), QStringLiteral("kan vises"));
        QVERIFY(test.inStore([](store::Store& store) {
            return store.write({ "agreement", derivedId("agreement", "wall"), areaSpace,
                { { "group_id", groupId }, { "meeting_id", meetingId }, { "block", std::string("beboerdemokrati-status") },
                    { "text", std::string("aftalt") }, { "status", std::string("aftalt") } } });
        }));
        QTRY_COMPARE(wall.agreements().size(), 1);
        MeetingMinutesViewModel minutes;
        minutes.setMeeting(meeting.get());
        minutes.setBlockConfidential(QStringLiteral("beboerdemokrati-status"), true);
        QTRY_VERIFY(wall.notes().isEmpty());
        QVERIFY(wall.agreements().isEmpty());
    }

    void aBlockTakenOnceMore_getsItsOwnDotsAndAgreements()
    {
        PlannedMeeting test;
        QVERIFY(test.inStore([](store::Store& store) {
            return store.write({ "meeting", meetingId, areaSpace, { { "template", std::string("moede-2") } } });
        }));
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_VERIFY(!meeting->blockId().isEmpty());
        meeting->repeat(QStringLiteral("raad-valg"), {});
        QTRY_VERIFY(meeting->running().block("raad-valg~2"));
        meeting->goTo(QStringLiteral("raad-valg~2"));
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("raad-valg~2"));
        meeting->giveWord(toQString(derivedId("membership", "Mona")));
        QTRY_VERIFY(!meeting->speaker().isEmpty());
        MeetingVotesViewModel votes;
        votes.setMeeting(meeting.get());
        const QString advice = toQString(derivedId("contribution", "et råd"));
        votes.tap(advice);
        votes.tap(advice); // before the first one is seen
        QTRY_COMPARE(votes.left(), 1);

        meeting->repeat(QStringLiteral("aftaler"), {});
        QTRY_VERIFY(meeting->running().block("aftaler~2"));
        meeting->goTo(QStringLiteral("aftaler~2"));
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("aftaler~2"));
        QCOMPARE(votes.agreementInitial().value(QStringLiteral("block")).toString(), QStringLiteral("aftaler~2"));
    }

    void aRehearsal_writesNothingIntoTheAppsStore()
    {
        PlannedMeeting test;
        const auto waiting = [&] { return test.inStore([](store::Store& store) { return store.syncState().waiting()->records; }); };
        const int before = waiting();
        {
            RehearsalViewModel rehearsal;
            rehearsal.setProperty("services", QVariant::fromValue(test.services.get()));
            QVERIFY(!rehearsal.meetings().isEmpty());
            rehearsal.begin(QStringLiteral("erfaringsgruppe"), QStringLiteral("moede-2"));
            QVERIFY2(rehearsal.problem().isEmpty(), qPrintable(rehearsal.problem()));
            MeetingViewModel meeting;
            meeting.setProperty("services", QVariant::fromValue(rehearsal.rehearsed()));
            meeting.setProperty("meetingId", rehearsal.meetingId());
            QTRY_VERIFY(meeting.ready());
            meeting.start();
            QTRY_COMPARE(meeting.status(), QStringLiteral("i_gang"));
            QCOMPARE(meeting.seats().size(), 5);
            QVERIFY(rehearsal.rehearsed()->rehearsal());
            QCOMPARE(toldPath(exportFolder(*rehearsal.rehearsed(), {})), rehearsal.rehearsed()->documentFolder());
        }
        QCOMPARE(waiting(), before);
        RehearsalViewModel unknown;
        unknown.setProperty("services", QVariant::fromValue(test.services.get()));
        unknown.begin(QStringLiteral("findes-ikke"), QStringLiteral("moede-1"));
        QVERIFY(!unknown.problem().isEmpty());
    }

    void whatWasPutOffLastTime_isSeenWhenTheGroupMeetsAgain()
    {
        PlannedMeeting test;
        const Id before = derivedId("meeting", "before");
        const std::vector<store::Edit> edits { { "meeting", before, areaSpace, { { "group_id", groupId }, { "title", std::string("Før") },
                                                  { "status", std::string("afsluttet") }, { "closed_at", std::int64_t { 1 } } } },
            { "agenda_block", derivedId("agenda_block", "put off"), areaSpace, { { "meeting_id", before }, { "block", std::string("kort") },
                { "title", std::string("Partnerkortet") }, { "status", std::string("sprunget_over") }, { "reason", std::string("Tages næste gang") } } } };
        QVERIFY(test.inStore([&](store::Store& store) { return store.write(edits); }));
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        MeetingRecapViewModel recap;
        recap.setMeeting(meeting.get());
        QTRY_COMPARE(recap.passedOverBefore()->count(), 1);
        QCOMPARE(recap.passedOverBefore()->at(0).value(QStringLiteral("title")).toString(), QStringLiteral("Partnerkortet"));
    }
};

TOVHOLDER_TEST(AroundMeetingTest)
#include "tst_aroundmeeting.moc"
