// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "cpp/base/limits.h"
#include "sync/server/check.h"
#include "tests/unit/runner.h"

#include <algorithm>

using namespace tovholder;
using namespace tovholder::server;
using merge::Version;

namespace {

const Id first = derivedId("agreement", "1");
const Id second = derivedId("agreement", "2");

} // namespace

class TestPush : public QObject {
    Q_OBJECT

private slots:
    void pushed_isStoredNumberedAndAcknowledged()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto reply = device.push({ office.agreement(first, "Mal opgang 3", device.now()) });
        QCOMPARE(reply.acknowledgement().counter(), std::uint64_t { 1 });
        QCOMPARE(reply.acknowledgement().accepted(), 1u);
        QCOMPARE(reply.acknowledgement().rejections_size(), 0);
        QCOMPARE(office.text("agreement", first, "text"), std::string("Mal opgang 3"));
        QCOMPARE(office.sequence(), std::uint64_t { 1 });
        QCOMPARE(office.stored("agreement", first)->field("text")->bringer, device.number());
    }

    void pushedTwice_isAppliedOnceWithTheSameAnswer()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto request = device.request({ office.agreement(first, "Mal opgang 3", device.now()) }, 1);
        const auto once = device.send(request);
        office.clock.advance(5000);
        const auto twice = device.send(request);
        QVERIFY(twice.ok());
        QCOMPARE(twice->acknowledgement().SerializeAsString(), once->acknowledgement().SerializeAsString());
        QCOMPARE(office.sequence(), std::uint64_t { 1 });
    }

    void sameRowsUnderANewCounter_giveNoNewNumberAndNoConflict()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto change = office.agreement(first, "Mal opgang 3", device.now());
        (void)device.push({ change });
        const auto again = device.push({ change });
        QCOMPARE(again.acknowledgement().accepted(), 1u);
        QCOMPARE(again.corrections_size(), 0);
        QCOMPARE(office.sequence(), std::uint64_t { 1 });
    }

    void newRecordsInAnyOrder_andOneOfThemTwice_areMerged()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const merge::Version early = device.now();
        const merge::Version late { early.clock + 1, early.device };
        const auto reply = device.push({ office.agreement(second, "To", early), office.agreement(first, "Et", early),
            office.agreement(second, "To igen", late), office.agreement(first, "Et igen", late) });
        QCOMPARE(reply.acknowledgement().accepted(), 4u);
        QCOMPARE(office.text("agreement", first, "text"), std::string("Et igen"));
        QCOMPARE(office.text("agreement", second, "text"), std::string("To igen"));
    }

    void counterWithOtherContent_isAReusedIdentity()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        (void)device.push({ office.agreement(first, "Mal opgang 3", device.now()) });
        const auto clone = device.send(device.request({ office.agreement(second, "Andet", device.now()) }, 1));
        QCOMPARE(clone.error().code, ErrorCode::IdentityReused);
        QVERIFY(!office.stored("agreement", second));
    }

    void counterThatRanBackwards_isAReusedIdentity()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        (void)device.push({ office.agreement(first, "Mal opgang 3", device.now()) });
        QCOMPARE(device.send(device.request({}, 0)).error().code, ErrorCode::IdentityReused);
    }

    void pushBetweenAttemptsOfAnother_isACopys()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        QVERIFY(device.send(device.attempt({ office.agreement(first, "Mal opgang 3", device.now()) }, 2, 2, 7)).ok());
        const auto copy = device.attempt({ office.agreement(first, "Mal opgang 4", device.now(1)) }, 3, 3, 8);
        QCOMPARE(device.send(copy).error().code, ErrorCode::IdentityReused);
        const auto itself = device.attempt({ office.agreement(second, "Andet", device.now(2)) }, 3, 3, 7);
        QVERIFY2(device.send(itself).ok(), "the answer to 2 was lost");
        QVERIFY2(device.send(device.attempt({}, 3, 0, 0)).ok(), "all were answered");
    }

    void countersThatWereAskedAbout_areNobodyElses()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto afterStart = device.attempt({}, 2, 2, 7);
        QVERIFY(device.send(afterStart).ok());
        QVERIFY2(device.send(afterStart).ok(), "it came twice");
        const auto late = device.attempt({ office.agreement(first, "Mal opgang 3", device.now()) }, 2, 2, 7);
        QCOMPARE(device.send(late).error().code, ErrorCode::IdentityReused);
        QVERIFY(device.send(device.attempt({ office.agreement(first, "Mal opgang 3", device.now()) }, 3, 1, 9)).ok());
    }

    void renewedDevice_hasANewNumberAndMayPush()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto renewed = office.service.renew(device.account().token());
        QVERIFY(renewed.ok());
        QVERIFY(renewed->device() != device.number());
        QVERIFY(renewed->token() != device.account().token());
        QVERIFY(office.service.sync(renewed->token(), device.request({ office.agreement(first, "x", device.now()) }, 1)).ok());
    }

    void laterEditOnTop_winsAndTheEarlierIsKept()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const Version before = anne.now();
        (void)anne.push({ office.agreement(first, "Mal opgang 3", before) });
        office.clock.advance(1000);
        const auto reply = bo.push({ office.agreement(first, "Mal opgang 4", bo.now(), before) });
        QCOMPARE(reply.corrections_size(), 0);
        QCOMPARE(office.text("agreement", first, "text"), std::string("Mal opgang 4"));
        QCOMPARE(office.sequence(), std::uint64_t { 2 }); // no conflict record
        const auto numbers = sequencesOf(office.storage->begin()->records(), office.area);
        QVERIFY(std::ranges::find(numbers, std::uint64_t { 1 }) != numbers.end()); // kept as superseded
    }

    void earlierEdit_losesAndIsCorrected()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const Version early = bo.now();
        office.clock.advance(1000);
        const Version late = anne.now();
        (void)anne.push({ office.agreement(first, "den sene", late) });
        const auto reply = bo.push({ office.agreement(first, "den tidlige", early) });
        QCOMPARE(office.text("agreement", first, "text"), std::string("den sene"));
        const auto corrections = changesOf(reply.corrections());
        QCOMPARE(corrections.size(), std::size_t { 1 });
        QCOMPARE(std::get<std::string>(corrections[0].fields[0].value), std::string("den sene"));
        QVERIFY(corrections[0].fields[0].version == late);
        QCOMPARE(reply.acknowledgement().accepted(), 1u);
    }

    void cprNumber_isRejectedWithoutHoldingUpTheRest()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const auto reply = device.push({ office.agreement(first, "ring til 010190-1234", device.now()),
            office.agreement(second, "Mal opgang 3", device.now()) });
        QCOMPARE(reply.acknowledgement().rejections_size(), 1);
        QCOMPARE(reply.acknowledgement().rejections(0).code(), std::string("CprNumber"));
        QCOMPARE(reply.acknowledgement().rejections(0).field(), std::string("text"));
        QCOMPARE(reply.acknowledgement().accepted(), 1u);
        QVERIFY(!office.stored("agreement", first));
        QVERIFY(office.stored("agreement", second));
    }

    void textTooLong_isRejected()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        const std::string text(limits::textBytesMax + 1, 'x');
        const auto reply = device.push({ office.agreement(first, text, device.now()) });
        QCOMPARE(reply.acknowledgement().rejections(0).code(), std::string("TextTooLong"));
    }

    void recordOfAnotherSpace_isNotMoved()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        const Id otherArea = derivedId("area", "2");
        (void)chef.push({ { office.organisation, "area", otherArea, { { "name", "Lyngen", chef.now(), {} } } } });
        (void)chef.push({ office.agreement(first, "her", chef.now()) });
        const auto reply = chef.push({ { otherArea, "agreement", first, { { "text", "der", chef.now(1), {} } } } });
        QCOMPARE(reply.acknowledgement().rejections(0).code(), std::string("NotPermitted"));
        QCOMPARE(office.text("agreement", first, "text"), std::string("her"));
    }

    void unknownEntitiesAndFields_areStoredAndPassedOn()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "tovholder");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push({ { office.area, "hologram", first, { { "depth", std::int64_t { 3 }, anne.now(), {} } } } });
        const auto changes = changesOf(bo.pull(office.area, 0).pull());
        QCOMPARE(changes.size(), std::size_t { 1 });
        QCOMPARE(changes[0].entity, std::string("hologram"));
        QCOMPARE(std::get<std::int64_t>(changes[0].fields[0].value), std::int64_t { 3 });
    }

    void roles_mayWriteWhatThePolicySays_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("entity");
        QTest::addColumn<bool>("permitted");
        const auto row = [](const char* role, const char* entity, bool permitted) {
            QTest::addRow("%s %s", role, entity) << QString::fromLatin1(role) << QString::fromLatin1(entity) << permitted;
        };
        row("registrant", "observation", true);
        row("registrant", "photo", true);
        row("registrant", "agreement", false);
        row("registrant", "conflict", false);
        for (const char* entity : { "contribution", "agreement", "agreement_followup", "partner", "partner_link", "story",
                 "attendance", "conflict", "agenda_block", "observation", "photo", "vote", "vision", "recommendation",
                 "evidence", "board_proposal" })
            row("medlem", entity, true);
        for (const char* entity : { "meeting", "group", "membership", "area", "person", "shared_story", "playbook", "hologram" })
            row("medlem", entity, false);
        for (const char* role : { "tovholder", "leder" }) {
            row(role, "meeting", true);
            row(role, "membership", true);
            row(role, "organisation", false);
            row(role, "person", false); // not in an area's space
            row(role, "playbook", false);
        }
    }
    void roles_mayWriteWhatThePolicySays()
    {
        QFETCH(QString, role);
        QFETCH(QString, entity);
        QFETCH(bool, permitted);
        TestOffice office;
        TestDevice device = office.deviceOf("anne", role.toStdString());
        const auto reply = device.push({ { office.area, entity.toStdString(), first, { { "text", "x", device.now(), {} } } } });
        QCOMPARE(reply.acknowledgement().accepted(), permitted ? 1u : 0u);
        QCOMPARE(reply.acknowledgement().rejections_size(), permitted ? 0 : 1);
    }

    void tovholder_writesPersonsButNotAreasInTheOrganisation()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "tovholder");
        const auto reply = device.push({ { office.organisation, "person", first, { { "name", "Bo Bøg", device.now(), {} } } },
            { office.organisation, "area", second, { { "name", "Ny", device.now(), {} } } } });
        QCOMPARE(reply.acknowledgement().accepted(), 1u);
        QCOMPARE(reply.acknowledgement().rejections(0).entity(), std::string("area"));
    }

    void newAreasRecords_mayStandBeforeTheArea()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        const Id newArea = derivedId("area", "ny");
        const auto reply = chef.push({ { newArea, "group", first, { { "name", "Gruppen", chef.now(), {} } } },
            { office.organisation, "area", newArea, { { "name", "Ny", chef.now(), {} } } } });
        QCOMPARE(reply.acknowledgement().rejections_size(), 0);
        QVERIFY(std::ranges::any_of(reply.grants(), [&](const auto& grant) { return grant.space() == newArea; }));
    }

    void malformedPush_changesNothing()
    {
        TestOffice office;
        TestDevice device = office.deviceOf("anne", "medlem");
        auto request = device.request({ office.agreement(first, "x", device.now()) }, 1);
        request.mutable_push(0)->mutable_columns(0)->add_texts("too many");
        QCOMPARE(device.send(request).error().code, ErrorCode::MessageMalformed);
        QCOMPARE(office.sequence(), std::uint64_t { 0 });
        QVERIFY(device.send(device.request({ office.agreement(first, "x", device.now()) }, 1)).ok());
    }

    void numbers_haveNoGaps()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        SeededRandom random(3);
        for (int round = 0; round < 60; ++round) {
            office.clock.advance(static_cast<std::int64_t>(random.next() % 50));
            TestDevice& device = random.next() % 2 ? anne : bo;
            std::vector<merge::RecordChange> changes;
            for (std::uint64_t i = 0; i <= random.next() % 5; ++i)
                changes.push_back({ office.area, "agreement", derivedId("a", std::to_string(random.next() % 10) + "x" + std::to_string(i)),
                    { { random.next() % 2 ? "text" : "theme", std::to_string(round), device.now(), {} } } });
            (void)device.push(changes);
        }
        auto numbers = sequencesOf(office.storage->begin()->records(), office.area);
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        QCOMPARE(numbers.size(), std::size_t { office.sequence() });
        QCOMPARE(numbers.back(), office.sequence());
    }
};

TOVHOLDER_TEST(TestPush)
#include "tst_push.moc"
