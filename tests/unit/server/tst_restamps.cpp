// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "tests/unit/runner.h"

#include <algorithm>

using namespace tovholder;
using namespace tovholder::server;
using merge::Version;

namespace {

const Id restamped = derivedId("agreement", "1");

/// How many conflicts a device finds that comes anew.
int conflictsIn(TestOffice& office)
{
    TestDevice chef(office, "chef");
    const auto changes = changesOf(chef.pull(office.area, 0).pull());
    return static_cast<int>(std::ranges::count(changes, std::string("conflict"), &merge::RecordChange::entity));
}

} // namespace

class TestRestamps : public QObject {
    Q_OBJECT

private slots:
    void clockFarAhead_isReplacedAndTold()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 365LL * 86'400'000), device.number() };
        const auto reply = device.push({ office.agreement(restamped, "fra fremtiden", ahead) });
        QCOMPARE(reply.acknowledgement().restamps_size(), 1);
        const auto& restamp = reply.acknowledgement().restamps(0);
        QCOMPARE(restamp.old_version().clock(), ahead.clock);
        QCOMPARE(merge::millisecondsOf(restamp.new_version().clock()), office.clock.nowMs());
        QCOMPARE(office.stored("agreement", restamped)->field("text")->version.clock, restamp.new_version().clock());
    }

    void clockFarAheadSentAgain_keepsItsFirstStamp()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 365LL * 86'400'000), device.number() };
        (void)device.push({ office.agreement(restamped, "fra fremtiden", ahead) });
        const Version stamped = office.stored("agreement", restamped)->field("text")->version;
        office.clock.advance(60'000);
        const auto reply = device.push({ office.agreement(restamped, "fra fremtiden", ahead) });
        QCOMPARE(reply.acknowledgement().restamps(0).new_version().clock(), stamped.clock);
        QVERIFY(office.stored("agreement", restamped)->field("text")->version == stamped);
    }

    void clockFarAheadOnTopOfAValue_stillWins()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const Version slightlyAhead { merge::hybridTimeAt(office.clock.nowMs() + 60'000), anne.number() };
        (void)anne.push({ office.agreement(restamped, "en", slightlyAhead) });
        const Version farAhead { merge::hybridTimeAt(office.clock.nowMs() + 86'400'000), bo.number() };
        (void)bo.push({ office.agreement(restamped, "to", farAhead, slightlyAhead) });
        QCOMPARE(office.text("agreement", restamped, "text"), std::string("to"));
    }

    void secondEditWithAClockFarAhead_winsOverTheFirst()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 86'400'000), device.number() };
        (void)device.push({ office.agreement(restamped, "b", ahead) });
        // The answer was lost, so the base is still what it was.
        (void)device.push({ office.agreement(restamped, "a", { ahead.clock + 1, device.number() }) });
        QCOMPARE(office.text("agreement", restamped, "text"), std::string("a"));
    }

    void restampedSentAgainAfterAnotherBuiltOnIt_isNoConflict_data()
    {
        QTest::addColumn<qint64>("lostForMs");
        QTest::newRow("while its clock is still ahead") << qint64 { 60'000 };
        QTest::newRow("when its clock is believed by now") << qint64 { 90'000'000 };
    }

    void restampedSentAgainAfterAnotherBuiltOnIt_isNoConflict()
    {
        QFETCH(qint64, lostForMs);
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 86'400'000), anne.number() };
        (void)anne.push({ office.agreement(restamped, "en", ahead) });
        const Version stamped = office.stored("agreement", restamped)->field("text")->version;
        office.clock.advance(1000);
        (void)bo.push({ office.agreement(restamped, "to", bo.now(), stamped) });
        office.clock.advance(lostForMs);
        const auto reply = anne.push({ office.agreement(restamped, "en", ahead) });
        QCOMPARE(reply.acknowledgement().restamps_size(), 1);
        QCOMPARE(reply.acknowledgement().restamps(0).new_version().clock(), stamped.clock);
        QCOMPARE(office.text("agreement", restamped, "text"), std::string("to"));
        QCOMPARE(conflictsIn(office), 0);
    }

    void restampedLoserSentAgain_isOneConflict()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)bo.push({ office.agreement(restamped, "to", { merge::hybridTimeAt(office.clock.nowMs() + 60'000), bo.number() }) });
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 86'400'000), anne.number() };
        (void)anne.push({ office.agreement(restamped, "en", ahead) });
        office.clock.advance(1000);
        (void)anne.push({ office.agreement(restamped, "en", ahead) });
        QCOMPARE(office.text("agreement", restamped, "text"), std::string("to"));
        QCOMPARE(conflictsIn(office), 1);
    }

    void sameValueWrittenAgainAfterAnother_isANewEdit()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const merge::HybridTime ahead = merge::hybridTimeAt(office.clock.nowMs() + 86'400'000);
        // None of the answers was heard, so the base is still what it was.
        for (const auto& [text, tick] : { std::pair { "a", 0U }, std::pair { "b", 1U }, std::pair { "a", 2U } })
            (void)device.push({ office.agreement(restamped, text, { ahead + tick, device.number() }) });
        QCOMPARE(office.text("agreement", restamped, "text"), std::string("a"));
    }

    void versionInAnothersName_isTakenInOnesOwn()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        for (const merge::DeviceNumber forged : { bo.number(), merge::DeviceNumber { 0 } }) {
            const Id id = derivedId("agreement", std::to_string(forged));
            const auto reply = anne.push({ office.agreement(id, "x", { anne.now().clock, forged }) });
            QVERIFY(office.stored("agreement", id)->field("text")->version == anne.now());
            QCOMPARE(reply.acknowledgement().restamps(0).new_version().device(), anne.number());
        }
    }

    void versionOfAnEarlierNumber_isKept()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice renewed(office, "anne");
        for (const merge::DeviceNumber earlier : { anne.number(), merge::DeviceNumber { 12345 } }) {
            const Id id = derivedId("agreement", std::to_string(earlier));
            const Version version { anne.now().clock, earlier };
            QCOMPARE(renewed.push({ office.agreement(id, "x", version) }).acknowledgement().restamps_size(), 0);
            QVERIFY(office.stored("agreement", id)->field("text")->version == version);
        }
    }

    /// A device that was copied, once the copy has brought under its new number what it wrote under that of both.
    void versionOfBothCopies_isNotBelievedToBeOnesOwn()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice renewed(office, "anne");
        (void)renewed.push({ office.agreement(restamped, "af kopien", anne.now()) });
        (void)anne.push({ office.agreement(restamped, "af den første", anne.now(1)) });
        QCOMPARE(changesOf(anne.pull(office.area, 0, true).pull()).back().entity, std::string("conflict"));
    }

    void versionOfAnother_isKeptInAnOffer()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const auto reply = anne.offer({ office.agreement(restamped, "x", bo.now(), bo.now()) });
        QCOMPARE(reply.acknowledgement().restamps_size(), 0);
        QVERIFY(office.stored("agreement", restamped)->field("text")->version == bo.now());
    }

    void fourMinutesAhead_isBelieved()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const Version ahead { merge::hybridTimeAt(office.clock.nowMs() + 4 * 60'000), device.number() };
        QCOMPARE(device.push({ office.agreement(restamped, "x", ahead) }).acknowledgement().restamps_size(), 0);
    }
};

TOVHOLDER_TEST(TestRestamps)
#include "tst_restamps.moc"
