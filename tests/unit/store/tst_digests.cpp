// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/entities.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

struct DigestDevice : TestDevice {
    explicit DigestDevice(std::uint64_t seed = 1)
        : TestDevice(seed)
    {
        if (!sync().setGrants({ { areaSpace, "tovholder" } }))
            qFatal("no grant");
    }

    merge::Digest digest() { return sync().takeApart(areaSpace)->whole; }
    bool isCountedRight() { return sync().miscountedSpaces()->empty(); }
    bool differsFrom(merge::Digest theirs) { return !sync().differingSpaces({ { areaSpace, theirs } })->empty(); }

    /// As a fault would, behind the program's back.
    void spoil(const std::string& sql)
    {
        SQLite::Database connection(file().string(), SQLite::OPEN_READWRITE);
        connection.exec(sql);
    }
};

merge::RecordChange news(const Id& id, const std::string& field, Value value, merge::Version version)
{
    return { areaSpace, "agreement", id, { { field, std::move(value), version, {} } } };
}

} // namespace

class DigestsTest : public QObject {
    Q_OBJECT

private slots:
    void anyEditsAndNews_areCountedAsTheRowsHaveThem()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            DigestDevice device(seed);
            std::vector<Id> ids { device.addAgreement("Vi maler"), device.addAgreement("Vi fejer") };
            for (int i = 0; i < 40; ++i) {
                const Id& id = ids[device.random.next() % ids.size()];
                const Value value = device.random.next() % 4 == 0 ? Value {} : Value { "ord " + std::to_string(device.random.next() % 9) };
                const merge::Version version { merge::hybridTimeAt(device.clock.nowMs()), 99 };
                switch (device.random.next() % 7) {
                case 0:
                    ids.push_back(device.addAgreement("Vi planter"));
                    break;
                case 1:
                    QVERIFY(device.set(id, "block", value));
                    break;
                case 2:
                    QVERIFY(device.sync().applyPull({ news(id, "block", value, version) }, {}));
                    break;
                case 3:
                    QVERIFY(device.sync().applyPull({ news(device.store->makeId(), "not_known_yet", value, version) }, {}));
                    break;
                case 4:
                    QVERIFY(device.sync().applyPull({ { areaSpace, "not_known_yet", id, { { "text", value, version, {} } } } }, {}));
                    break;
                case 5:
                    QVERIFY(device.sync().applyWhole({ news(id, "block", value, version) }));
                    break;
                default:
                    (void)device.pushAndAccept();
                }
                QVERIFY2(device.isCountedRight(), std::to_string(seed).c_str());
            }
        }
    }

    void failedWrite_countsNothing()
    {
        DigestDevice device;
        const Id id = device.addAgreement("Vi maler");
        const std::vector<Edit> edits { { "agreement", id, areaSpace, { { "text", std::string("Vi fejer") } } },
            { "agreement", id, areaSpace, { { "no_such_field", std::string("x") } } } };
        QVERIFY(!device.store->write(edits));
        QVERIFY(device.set(id, "block", std::string("a")));
        QVERIFY(device.isCountedRight());
    }

    void rowThatWasSpoilt_isFoundByCheckAndCountedAnew()
    {
        DigestDevice device;
        const Id id = device.addAgreement("Vi maler");
        (void)device.pushAndAccept();
        const merge::Digest before = device.digest();
        QVERIFY(!device.differsFrom(before));
        device.spoil("UPDATE agreement SET text = 'Vi taler' WHERE id = '" + id + "'");
        QVERIFY(!device.differsFrom(before)); // nothing was counted
        QCOMPARE(*device.sync().miscountedSpaces(), std::vector<Id> { areaSpace });
        QVERIFY(device.differsFrom(before));
        QVERIFY(device.isCountedRight());
    }

    void whatWaits_isNotCompared()
    {
        DigestDevice device;
        QVERIFY(device.differsFrom(1));
        (void)device.addAgreement("Vi maler");
        QVERIFY(!device.differsFrom(1));
        (void)device.pushAndAccept();
        QVERIFY(device.differsFrom(1));
    }

    void whatWasRefused_countsAsTheServerHasIt()
    {
        DigestDevice device;
        const Id id = device.addAgreement("Vi maler");
        (void)device.pushAndAccept();
        const merge::Digest before = device.digest();
        QVERIFY(device.set(id, "text", std::string("Ring til varmemesteren")));
        const Id lone = device.addAgreement("Ikke modtaget");
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "text", "CprNumber" }, { "agreement", lone, "", "NotPermitted" } }, {} }));
        QVERIFY(!device.differsFrom(before));
        QCOMPARE(device.digest(), before);
    }

    void differingRecords_areOfferedAndNamed()
    {
        DigestDevice device;
        const Id same = device.addAgreement("Vi maler");
        const Id other = device.addAgreement("Vi fejer");
        const Id lacking = device.store->makeId();
        const Id lone = device.addAgreement("Vi planter");
        (void)device.pushAndAccept();
        const auto record = [&](const Id& id) {
            merge::Digest sum = 0;
            SQLite::Database reader(device.file().string(), SQLite::OPEN_READONLY);
            SQLite::Statement row(reader, "SELECT group_id, text, status, row_clock, (SELECT id FROM writer WHERE number = row_device) FROM agreement WHERE id = ?");
            row.bind(1, id);
            row.executeStep();
            const merge::Version version { static_cast<std::uint64_t>(row.getColumn(3).getInt64()), static_cast<std::uint64_t>(row.getColumn(4).getInt64()) };
            for (int i = 0; i < 3; ++i)
                sum += merge::RecordDigest("agreement", id).of(row.getColumnName(i), row.getColumn(i).getString(), version);
            return sum;
        };
        PartsListing listing { areaSpace, 1, { 0 }, { { { "agreement", same }, record(same) }, { { "agreement", other }, 7 }, { { "agreement", lacking }, 8 } } };
        std::vector<RecordName> expected { { "agreement", other }, { "agreement", lacking }, { "agreement", lone } };
        std::ranges::sort(expected);
        QCOMPARE(*device.sync().offerDiffering(listing), expected);
        const Push offers = *device.sync().nextPush(10);
        QVERIFY(offers.reoffer);
        QCOMPARE(offers.changes.size(), std::size_t { 2 });
        QVERIFY(offers.changes.front().fields.front().base == offers.changes.front().fields.front().version);
    }

    void recordTakenWhole_isAsTheServerHasItButForWhatIsUnsent()
    {
        DigestDevice device;
        const Id id = device.addAgreement("Vi maler");
        (void)device.pushAndAccept();
        QVERIFY(device.set(id, "block", std::string("min")));
        merge::RecordChange whole = news(id, "text", std::string("Vi fejer"), { 1, 99 }); // older, and yet
        whole.fields.push_back({ "block", std::string("deres"), { 1, 99 }, {} });
        QVERIFY(device.sync().applyWhole({ whole }));
        QCOMPARE(device.text(id), std::string("Vi fejer"));
        QCOMPARE(std::get<std::string>(device.store->read("agreement", id)->fields.at("block")), std::string("min"));
        QVERIFY(device.isCountedRight());
    }

    void whatCouldNotBeHealed_isToldAndLeftAloneForAnHour()
    {
        DigestDevice device;
        QVERIFY(device.sync().noteDifference({ areaSpace, 2, false }));
        QVERIFY(!device.differsFrom(1));
        device.clock.advance(61 * 60 * 1000);
        QVERIFY(device.differsFrom(1));
        QVERIFY(device.sync().noteDifference({ areaSpace, 2, true }));
        QVERIFY(device.differsFrom(1));
    }

    void whatCouldNotBeHealed_isTriedAgainAtOnceUnderAnotherRole()
    {
        DigestDevice device;
        QVERIFY(device.sync().noteDifference({ areaSpace, 2, false }));
        QVERIFY(device.sync().setGrants({ { areaSpace, "leder" } }));
        QVERIFY(device.differsFrom(1));
    }
};

TOVHOLDER_TEST(DigestsTest)
#include "tst_digests.moc"
