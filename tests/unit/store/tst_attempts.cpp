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
};

TOVHOLDER_TEST(AttemptsTest)
#include "tst_attempts.moc"
