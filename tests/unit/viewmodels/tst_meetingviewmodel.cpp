// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/meetingclockviewmodel.h"
#include "cpp/viewmodels/meetingpromptsviewmodel.h"
#include "cpp/viewmodels/meetingrecapviewmodel.h"
#include "cpp/viewmodels/meetingviewmodel.h"
#include "plannedmeeting.h"

#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/snapshots.h"
#include "tests/unit/runner.h"

#include <QSignalSpy>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class MeetingViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void aPlannedMeeting_tellsItsQuestionAndProps()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        QVERIFY(meeting->hasCourse());
        QVERIFY(!meeting->info().value(QStringLiteral("question")).toString().isEmpty());
        const QString prop = meeting->props().front().toMap().value(QStringLiteral("text")).toString();
        meeting->setPropReady(prop, true);
        QTRY_VERIFY(meeting->props().front().toMap().value(QStringLiteral("ready")).toBool());
    }

    void starting_seatsThosePresent()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->setAttendance(toQString(derivedId("membership", "Kaj")), QStringLiteral("afbud"));
        QTRY_COMPARE(meeting->members()->at(1).value(QStringLiteral("state")).toString(), QStringLiteral("afbud"));
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        QTRY_COMPARE(meeting->seats().size(), 2);
        QCOMPARE(meeting->status(), QStringLiteral("i_gang"));
    }

    void killedInTheMiddle_itOpensAtTheSamePlace()
    {
        PlannedMeeting test;
        auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        meeting->goTo(QStringLiteral("beboerdemokrati-status"));
        QTRY_COMPARE(promptId(*meeting), QStringLiteral("godt"));
        meeting->passTurn();
        QTRY_COMPARE(meeting->speaker(), toQString(derivedId("membership", "Kaj")));
        test.clock.advance(3 * minuteMs);
        meeting.reset();

        const auto again = test.open();
        QTRY_COMPARE(again->blockId(), QStringLiteral("beboerdemokrati-status"));
        QTRY_COMPARE(again->speaker(), toQString(derivedId("membership", "Kaj")));
        QCOMPARE(promptId(*again), QStringLiteral("godt"));
        QVERIFY(again->seats().front().toMap().value(QStringLiteral("spoken")).toBool());
        MeetingClockViewModel clock;
        clock.setMeeting(again.get());
        QCOMPARE(clock.secondsTotal(), 12 * 60);
        QCOMPARE(clock.secondsLeft(), 9 * 60);
    }

    void runningLate_proposesAndShortensOnlyWhenTold()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        MeetingClockViewModel clock;
        clock.setMeeting(meeting.get());
        test.clock.advance(14 * minuteMs);
        clock.tick();
        QCOMPARE(clock.minutesLate(), 10);
        QVERIFY(clock.secondsLeft() < 0);
        QVERIFY(!clock.proposal().isEmpty());
        QCOMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        clock.catchUp(QStringLiteral("Ikke tid"), QStringLiteral("Kortet af"));
        QTRY_COMPARE(clock.minutesLate(), 0);
    }

    void aNote_hasOneIdForOnePersonUnderOnePrompt()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        MeetingPromptsViewModel prompts;
        prompts.setMeeting(meeting.get());
        const QString mona = toQString(derivedId("membership", "Mona"));
        QCOMPARE(prompts.noteId(QStringLiteral("p"), mona), prompts.noteId(QStringLiteral("p"), mona));
        QVERIFY(prompts.noteId(QStringLiteral("p"), mona) != prompts.noteId(QStringLiteral("p"), {}));
        QVERIFY(prompts.noteId(QStringLiteral("p"), mona) != prompts.noteId(QStringLiteral("q"), mona));
    }

    void aGuest_hasASeatAndWritesForThemselves()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->addGuest(QStringLiteral(" Ida "), QStringLiteral("udlejning"));
        meeting->start();
        QTRY_COMPARE(meeting->seats().size(), 4);
        const QVariantMap guest = meeting->seats().back().toMap();
        QCOMPARE(guest.value(QStringLiteral("name")).toString(), QStringLiteral("Ida"));
        QVERIFY(guest.value(QStringLiteral("guest")).toBool());
        meeting->goTo(QStringLiteral("beboerdemokrati-status"));
        QTRY_COMPARE(promptId(*meeting), QStringLiteral("godt"));
        const QString id = guest.value(QStringLiteral("id")).toString();
        meeting->giveWord(id);
        QTRY_COMPARE(meeting->speakingSeat(), meeting->seats().back());
        QCOMPARE(meeting->fieldsOfSeat(id).value(QStringLiteral("guest_id")).toString(), id);
        QVERIFY(!meeting->fieldsOfSeat(id).contains(QStringLiteral("membership_id")));
        writeNote(test, *meeting, id, "Vi hører det først");
        MeetingPromptsViewModel prompts;
        prompts.setMeeting(meeting.get());
        QTRY_COMPARE(prompts.notes()->count(), 1);
        QCOMPARE(prompts.notes()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("Ida"));
        QCOMPARE(prompts.notes()->at(0).value(QStringLiteral("seat")).toString(), id);
    }

    void writingInPrivate_isStillHiddenAfterARestartAndShownOnlyWhenTold()
    {
        PlannedMeeting test;
        auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        meeting->goTo(QStringLiteral("beboerdemokrati-status"));
        QTRY_COMPARE(promptId(*meeting), QStringLiteral("godt"));
        meeting->hide();
        QTRY_VERIFY(meeting->hidden());
        writeNote(test, *meeting, toQString(derivedId("membership", "Mona")), "Kun for mig selv endnu");
        meeting.reset();

        const auto again = test.open();
        QTRY_VERIFY(again->hidden());
        MeetingPromptsViewModel prompts;
        prompts.setMeeting(again.get());
        QTRY_COMPARE(prompts.hiddenNotes(), 1);
        const auto found = test.inStore([](store::Store& store) { return store.search("endnu"); });
        QVERIFY(found && found->empty());
        prompts.reveal();
        QTRY_COMPARE(prompts.hiddenNotes(), 0);
        QTRY_VERIFY(!again->hidden());
        QCOMPARE(prompts.notes()->count(), 1);
    }

    void anAgreementThatNobodyMentioned_isNotPassedOverInSilence()
    {
        PlannedMeeting test;
        const Id agreement = test.addAgreement("Vi viser kælderen frem");
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->status(), QStringLiteral("i_gang"));
        meeting->close();
        QTRY_COMPARE(meeting->status(), QStringLiteral("afsluttet"));
        const auto said = test.inStore([&](store::Store& store) { return store.query(store::queries::followups(agreement)); });
        QCOMPARE(said->size(), std::size_t { 1 });
        QCOMPARE(said->front().text("kind"), std::string("ikke_droeftet"));
    }

    void theAgendaChangedOnTheWay_isChangedAfterARestartAndCanBeTakenBack()
    {
        PlannedMeeting test;
        auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        const auto titleOf = [&](int place) { return meeting->agenda().at(place).toMap().value(QStringLiteral("title")).toString(); };
        const auto stateOf = [&](int place) { return meeting->agenda().at(place).toMap().value(QStringLiteral("state")).toString(); };
        const QString second = titleOf(1);
        const QString secondBlock = meeting->agenda().at(1).toMap().value(QStringLiteral("block")).toString();
        meeting->reorder(secondBlock, 1, QStringLiteral("flyttet"));
        QTRY_COMPARE(titleOf(2), second);
        meeting->skip(secondBlock, QStringLiteral("ikke tid"), QStringLiteral("sprunget over"));
        QTRY_COMPARE(stateOf(2), QStringLiteral("skipped"));
        meeting->repeat(QStringLiteral("velkomst"), QStringLiteral("en gang til"));
        QTRY_COMPARE(titleOf(1), titleOf(0));
        meeting.reset();

        meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        QVERIFY(meeting->agenda().at(1).toMap().value(QStringLiteral("again")).toBool());
        QCOMPARE(stateOf(3), QStringLiteral("skipped"));
        QCOMPARE(meeting->agenda().at(3).toMap().value(QStringLiteral("reason")).toString(), QStringLiteral("ikke tid"));
        QVERIFY(meeting->agenda().at(3).toMap().value(QStringLiteral("moved")).toBool());
        meeting->next();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst~2"));
        QCOMPARE(meeting->block().value(QStringLiteral("kind")).toString(), QStringLiteral("welcome"));
        meeting->skip(meeting->agenda().at(4).toMap().value(QStringLiteral("block")).toString(), {}, QStringLiteral("sprunget over"));
        QTRY_COMPARE(stateOf(4), QStringLiteral("skipped"));
        test.services->undo();
        QTRY_VERIFY(stateOf(4) != QStringLiteral("skipped"));
    }

    void killedInTheMiddleOfSidenSidst_whatWasSaidStandsAndTheRestStillLacksAnAnswer()
    {
        PlannedMeeting test;
        const QString moved = toQString(test.addAgreement("Vi viser kælderen frem"));
        const QString open = toQString(test.addAgreement("Vi mødes i haven"));
        auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->blockId(), QStringLiteral("velkomst"));
        auto recap = std::make_unique<MeetingRecapViewModel>();
        recap->setMeeting(meeting.get());
        QTRY_COMPARE(recap->undecided(), 2);
        recap->decide(moved, QStringLiteral("flyttet"));
        QTRY_COMPARE(recap->open()->at(recap->open()->indexOf(moved)).value(QStringLiteral("today_kind")).toString(), QStringLiteral("flyttet"));
        QCOMPARE(recap->undecided(), 2); // moved, but neither why nor when
        recap->moveTo(moved, QStringLiteral("2030-02-01"));
        QTRY_COMPARE(recap->open()->at(recap->open()->indexOf(moved)).value(QStringLiteral("today_due")).toString(), QStringLiteral("2030-02-01"));
        recap.reset();
        meeting.reset();

        meeting = test.open();
        recap = std::make_unique<MeetingRecapViewModel>();
        recap->setMeeting(meeting.get());
        QTRY_COMPARE(recap->undecided(), 2);
        recap->passOver();
        QTRY_COMPARE(recap->notDiscussed(), 1);
        QCOMPARE(recap->open()->at(recap->open()->indexOf(open)).value(QStringLiteral("today_kind")).toString(), QStringLiteral("ikke_droeftet"));
        QCOMPARE(recap->undecided(), 1);
    }

    void closing_isStored()
    {
        PlannedMeeting test;
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        meeting->start();
        QTRY_COMPARE(meeting->status(), QStringLiteral("i_gang"));
        meeting->close();
        QTRY_COMPARE(meeting->status(), QStringLiteral("afsluttet"));
        const Id id = meeting->running().meeting;
        QCOMPARE(test.inStore([&](store::Store& store) { return store.query(store::queries::snapshot(id)); })->size(), 1u);
    }
};

TOVHOLDER_TEST(MeetingViewModelTest)
#include "tst_meetingviewmodel.moc"
