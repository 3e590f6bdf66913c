// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

/// How attempts to push are counted.
class AttemptsTest : public QObject {
    Q_OBJECT
private slots:
    void idle_takesNoNewCounter()
    {
        TestDevice device;
        QCOMPARE(device.sync().nextPush(10)->counter, 0u);
        device.addAgreement("et");
        QCOMPARE(device.pushAndAccept().counter, 1u);
        QCOMPARE(device.sync().nextPush(10)->counter, 1u);
    }

    void anAttemptWithoutReply_goesAgainWithANewCounter()
    {
        TestDevice device;
        device.addAgreement("et");
        const Push first = *device.sync().nextPush(10);
        device.reopen();
        const Push second = *device.sync().nextPush(10);
        QCOMPARE(second.counter, first.counter + 1);
        QCOMPARE(second.changes.size(), 1u);
        QVERIFY(second.changes[0].fields[0].version == first.changes[0].fields[0].version);
    }

    void attemptsWithoutReply_areOneSeries()
    {
        TestDevice device;
        device.addAgreement("et");
        const Push first = *device.sync().nextPush(10);
        device.reopen();
        const Push asked = *device.sync().nextPush(0);
        Push second = *device.sync().nextPush(10);
        QCOMPARE(first.unanswered, 1u);
        QCOMPARE(asked.unanswered, 1u);
        QCOMPARE(second.unanswered, 2u);
        QCOMPARE(asked.series, first.series);
        QCOMPARE(second.series, first.series);
        QVERIFY(device.sync().applyOutcome({ second.counter, {}, {}, {}, {}, second.counter }));
        QCOMPARE(device.sync().nextPush(0)->unanswered, 0u);
        QVERIFY(device.sync().raiseCounter(second));
        QCOMPARE(second.unanswered, 1u);
        QVERIFY(second.series != first.series);
    }

    void anAnswerToAnOlderAttempt_clearsNothing()
    {
        TestDevice device;
        const Id id = device.addAgreement("et");
        const Push first = *device.sync().nextPush(10);
        const Push second = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ first.counter, { { "agreement", id } }, {}, {} }));
        QCOMPARE(device.sync().waiting()->records, 1);
        QVERIFY(device.sync().applyOutcome({ second.counter, { { "agreement", id } }, {}, {} }));
        QCOMPARE(device.sync().waiting()->records, 0);
    }

    void pushAcceptedWhole_keepsWhatIsNotOfIt()
    {
        TestDevice device;
        const Id refused = device.addAgreement("afvist");
        const Push first = *device.sync().nextPush(1);
        QVERIFY(device.sync().applyOutcome({ first.counter, {}, { { "agreement", refused, "text", "CprNumber" } }, {}, {}, first.counter }));
        const Id edited = device.addAgreement("rettet");
        device.addAgreement("sendt");
        const Push push = *device.sync().nextPush(10);
        const Push next = *device.sync().pushAfter(push.last, 10);
        QCOMPARE(push.changes.size(), std::size_t { 2 });
        QVERIFY(next.changes.empty());
        // While it is under way, the one before it is to be tried again, and one of its own is written to.
        QVERIFY(device.sync().retryRejected("agreement", refused));
        QVERIFY(device.set(edited, "text", std::string("rettet igen")));
        PushOutcome outcome;
        outcome.counter = outcome.answered = push.counter;
        outcome.whole = AcceptedPush { push.last, push.takenAt, 2 };
        QVERIFY(device.sync().applyOutcome(outcome));
        const Push after = *device.sync().nextPush(10);
        QCOMPARE(after.changes.size(), std::size_t { 2 });
        QCOMPARE(after.changes.front().id, refused);
        QCOMPARE(after.changes.back().id, edited);
        QCOMPARE(after.changes.back().fields.size(), std::size_t { 1 });
    }
};

TOVHOLDER_TEST(AttemptsTest)
#include "tst_attempts.moc"
