// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "sync/server/digests.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::server;

namespace {

Id idOf(std::uint64_t number)
{
    std::string id = "00000000-0000-7000-8000-000000000000";
    const std::string digits = std::to_string(number);
    return id.replace(id.size() - digits.size(), digits.size(), digits);
}

/// What a device reckons of everything that it is sent.
merge::Digest digestOf(const v1::SyncReply& reply)
{
    merge::Digest sum = 0;
    for (const merge::RecordChange& change : changesOf(reply.pull())) {
        merge::RecordDigest digest(change.entity, change.id);
        for (const merge::FieldChange& field : change.fields)
            sum += digest.of(field.field, field.value, field.version);
    }
    return sum;
}

v1::CompareRequest comparison(TestOffice& office, const std::vector<merge::Digest>& parts)
{
    v1::CompareRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_epoch(office.storage->begin()->epoch());
    request.mutable_cursor()->set_space(office.area);
    request.mutable_cursor()->set_sequence(office.sequence());
    for (const merge::Digest digest : parts)
        request.add_parts(digest);
    return request;
}

} // namespace

class TestDigests : public QObject {
    Q_OBJECT

private slots:
    void anyPushes_digestIsThatOfTheRecords()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            TestOffice office;
            SeededRandom dice(seed);
            std::vector<TestDevice> devices { office.deviceOf("tove", "tovholder"), office.deviceOf("mads", "medlem") };
            for (int i = 0; i < 60; ++i) {
                TestDevice& device = devices[dice.next() % devices.size()];
                office.clock.advance(static_cast<std::int64_t>(dice.next() % 3));
                const bool isVote = dice.next() % 4 == 0;
                const Value value = dice.next() % 5 == 0 ? Value {} : Value { "ord " + std::to_string(dice.next() % 100) };
                const merge::Version base { merge::hybridTimeAt(office.clock.nowMs() - 1), devices[dice.next() % 2].number() };
                const std::string_view field = dice.next() % 2 == 0 ? "text" : "block";
                (void)device.push({ { office.area, isVote ? "vote" : "agreement", idOf(dice.next() % 6),
                    { { std::string(field), value, device.now(), base, dice.next() % 2 == 0 } } } });
            }
            const auto transaction = office.storage->begin();
            for (const Space& space : transaction->records().spaces()) {
                Space counted = space;
                countAnew(counted, transaction->records());
                QVERIFY2(counted.digests == space.digests && space.digested == space.sequence, std::to_string(seed).c_str());
            }
        }
    }

    void whoHasEverything_isToldTheDigestOfWhatTheyMaySee()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        TestDevice registrant = office.deviceOf("reg", "registrant");
        (void)tove.push({ { office.area, "agreement", idOf(1), { { "text", std::string("Vi maler"), tove.now(), {} } } },
            { office.area, "vote", idOf(2), { { "dots", std::int64_t { 2 }, tove.now(), {} } } } });
        const v1::SyncReply all = tove.pull(office.area, 0, true);
        const v1::SyncReply some = registrant.pull(office.area, 0, true);
        QCOMPARE(all.cursors(0).digest(), digestOf(all));
        QCOMPARE(some.cursors(0).digest(), digestOf(some));
        QVERIFY(all.cursors(0).digest() != some.cursors(0).digest());
        QVERIFY(!tove.pull(office.area, 0, true, 1).cursors(0).has_digest()); // there is more
    }

    void programWithoutDigestsWroteMeanwhile_noneIsToldUntilItIsCountedAnew()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        const auto agreement = [&](int number) {
            return merge::RecordChange { office.area, "agreement", idOf(static_cast<std::uint64_t>(number)),
                { { "text", std::string("Vi maler"), tove.now(), {} } } };
        };
        (void)tove.push({ agreement(1) });
        {
            const auto transaction = office.storage->begin();
            Space space = *transaction->records().space(office.area);
            --space.digested;
            space.digests = {};
            transaction->records().putSpace(space);
            transaction->commit();
        }
        QVERIFY(!tove.pull(office.area, 0, true).cursors(0).has_digest());
        (void)tove.push({ agreement(2) });
        const v1::SyncReply reply = tove.pull(office.area, 0, true);
        QCOMPARE(reply.cursors(0).digest(), digestOf(reply));
    }

    void partThatDiffers_isListedRecordByRecord()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        TestDevice registrant = office.deviceOf("reg", "registrant");
        (void)tove.push({ { office.area, "agreement", idOf(1), { { "text", std::string("Vi maler"), tove.now(), {} } } },
            { office.area, "agreement", idOf(2), { { "text", std::string("Vi fejer"), tove.now(), {} } } },
            { office.area, "vote", idOf(18), { { "dots", std::int64_t { 2 }, tove.now(), {} } } } });
        const auto asTove = *office.service.compare(tove.account().token(), comparison(office, std::vector<merge::Digest>(16)));
        QCOMPARE(asTove.parts_size(), 3); // 1, 2 and 8, the last digit
        QCOMPARE(asTove.records_size(), 2);
        const auto asRegistrant = *office.service.compare(registrant.account().token(), comparison(office, std::vector<merge::Digest>(16)));
        QCOMPARE(asRegistrant.parts_size(), 2);
        const v1::RecordDigests& listed = asRegistrant.records(0);
        QCOMPARE(listed.ids_size(), 2);
        const auto none = *office.service.compare(registrant.account().token(), comparison(office, { listed.digests(0) + listed.digests(1) }));
        QCOMPARE(none.parts_size(), 0);
    }

    void whoIsBehind_isToldToSyncFirst()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        v1::CompareRequest request = comparison(office, { 0 });
        (void)tove.push({ { office.area, "agreement", idOf(1), { { "text", std::string("Vi maler"), tove.now(), {} } } } });
        QVERIFY(office.service.compare(tove.account().token(), request)->moved());
        request.mutable_cursor()->set_sequence(office.sequence());
        QVERIFY(!office.service.compare(tove.account().token(), request)->moved());
    }

    void spaceOfOthers_isNotCompared()
    {
        TestOffice office;
        office.addUser("fremmed");
        TestDevice stranger(office, "fremmed");
        const auto refused = office.service.compare(stranger.account().token(), comparison(office, { 0 }));
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

    void recordAskedForWhole_comesThoughTheCursorIsPastIt()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        TestDevice registrant = office.deviceOf("reg", "registrant");
        (void)tove.push({ { office.area, "agreement", idOf(1), { { "text", std::string("Vi maler"), tove.now(), {} } } },
            { office.area, "vote", idOf(2), { { "dots", std::int64_t { 2 }, tove.now(), {} } } } });
        for (TestDevice* device : { &tove, &registrant }) {
            v1::SyncRequest request = device->request({}, device->counter());
            for (const auto& [entity, id] : { std::pair { "agreement", idOf(1) }, std::pair { "vote", idOf(2) } }) {
                v1::RecordNames& whole = *request.add_whole();
                whole.set_space(office.area);
                whole.set_entity(entity);
                whole.add_ids(id);
            }
            QCOMPARE(device->send(request)->whole_size(), device == &tove ? 2 : 1);
        }
    }

    void rowChangedBehindTheServer_isFoundByCheckAndByComparing()
    {
        TestOffice office;
        TestDevice tove = office.deviceOf("tove", "tovholder");
        (void)tove.push({ { office.area, "agreement", idOf(1), { { "text", std::string("Vi maler"), tove.now(), {} } } } });
        QVERIFY(miscountedSpaces(*office.storage->snapshot()).empty());
        const merge::Digest counted = tove.pull(office.area, office.sequence()).cursors(0).digest();
        {
            const auto transaction = office.storage->begin();
            StoredRecord record = *transaction->records().record("agreement", idOf(1));
            record.fields.front().value = std::string("Vi taler");
            transaction->records().putRecord(record);
            transaction->commit();
        }
        QCOMPARE(miscountedSpaces(*office.storage->snapshot()), std::vector<Id> { office.area });
        (void)office.service.compare(tove.account().token(), comparison(office, { counted }));
        QVERIFY(miscountedSpaces(*office.storage->snapshot()).empty());
        QVERIFY(tove.pull(office.area, office.sequence()).cursors(0).digest() != counted);
    }

    void comparisons_areLimitedForEachDevice()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        TestDevice other(office, "chef");
        v1::CompareRequest request;
        request.set_protocol(wire::protocolVersion);
        request.mutable_cursor()->set_space(office.area);
        request.add_parts(0);
        for (int i = 0; i < Service::comparisonsFree; ++i)
            QVERIFY(office.service.compare(chef.account().token(), request).ok());
        QCOMPARE(office.service.compare(chef.account().token(), request).error().code, ErrorCode::TooManyAttempts);
        QVERIFY(office.service.compare(other.account().token(), request).ok());
        office.clock.advance(31'000);
        QVERIFY(office.service.compare(chef.account().token(), request).ok());
    }
};

TOVHOLDER_TEST(TestDigests)
#include "tst_digests.moc"
