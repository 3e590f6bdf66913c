// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/queries/syncpage.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

/// "beholdt" won over "tabt" in the record's text.
Id addConflict(TestDevice& device, const std::string& entity, const Id& record, const std::string& kind = "felt")
{
    const Id conflict = device.store->makeId();
    const Result<void> written = device.store->write({ "conflict", conflict, areaSpace,
        { { "entity", entity }, { "record_id", record }, { "field", std::string("text") }, { "kind", kind },
            { "lost_value", std::string("tabt") }, { "lost_type", std::string("text") },
            { "kept_value", std::string("beholdt") }, { "kept_type", std::string("text") } } });
    if (!written)
        qFatal("not written: %s", std::string(name(written.error().code)).c_str());
    return conflict;
}

} // namespace

class SettlingTest : public QObject {
    Q_OBJECT
private slots:
    void settling_editsTheRecordAsItSays_data()
    {
        QTest::addColumn<QString>("resolution");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it stands") << "behold" << "kort";
        QTest::newRow("the one") << "vaelg_denne" << "beholdt";
        QTest::newRow("the other") << "vaelg_anden" << "tabt";
        QTest::newRow("both") << "begge" << "kort\n\ntabt";
        QTest::newRow("written together") << "skrevet_sammen" << "ny";
    }

    void settling_editsTheRecordAsItSays()
    {
        QFETCH(QString, resolution);
        QFETCH(QString, text);
        TestDevice device;
        const Id agreement = device.addAgreement("kort");
        const Id conflict = addConflict(device, "agreement", agreement);
        QVERIFY(device.sync().settle(conflict, { resolution.toStdString(), "ny" }));
        QCOMPARE(std::get<std::string>(device.store->read("agreement", agreement)->fields.at("text")), text.toStdString());
        QVERIFY(device.store->query(queries::unsettledConflicts())->empty());
    }

    void textOfAHiddenNote_isNotShown()
    {
        TestDevice device;
        const Id note = device.store->makeId();
        const auto write = [&](FieldValues fields) { return device.store->write({ "contribution", note, areaSpace, std::move(fields) }); };
        QVERIFY(write({ { "meeting_id", device.store->makeId() }, { "block", std::string("b") }, { "text", std::string("kort") },
            { "hidden", std::int64_t { 1 } } }));
        addConflict(device, "contribution", note);
        const auto shown = [&] { return device.store->query(queries::unsettledConflicts())->at(0); };
        QCOMPARE(shown().text("lost_value") + shown().text("kept_value") + shown().text("title"), std::string());
        QCOMPARE(shown().integer("is_private"), 1);
        QVERIFY(write({ { "hidden", Value {} } }));
        QCOMPARE(shown().text("lost_value"), std::string("tabt"));
        QCOMPARE(shown().integer("is_private"), 0);
    }

    void deletedAgainstEdited_isSettledEitherWay()
    {
        TestDevice device;
        const Id agreement = device.addAgreement("kort");
        QVERIFY(device.store->remove("agreement", agreement));
        const auto isDeleted = [&] { return device.store->read("agreement", agreement)->fields.contains("deleted_at"); };
        const Id conflict = addConflict(device, "agreement", agreement, "slettet");
        QCOMPARE(device.sync().waiting()->conflicts, 1);
        QVERIFY(device.sync().settle(conflict, { "gendan" }));
        QVERIFY(!isDeleted());
        QVERIFY(device.sync().settle(conflict, { "slet" }));
        QVERIFY(isDeleted());
    }

    void merge_isToldButDoesNotWaitForAnybody()
    {
        TestDevice device;
        const Id agreement = device.addAgreement("kort");
        addConflict(device, "agreement", agreement, "flettet");
        QCOMPARE(device.sync().waiting()->conflicts, 0);
        QCOMPARE(device.store->query(queries::unsettledConflicts())->size(), 1U);
    }

    void whatWaits_tellsSinceWhen()
    {
        TestDevice device;
        const auto since = [&] { return device.store->query(queries::syncCounts())->at(0).integer("unsent_since"); };
        QCOMPARE(since(), 0);
        const Id agreement = device.addAgreement("kort");
        const std::int64_t written = device.clock.nowMs();
        device.clock.advance(1000);
        QVERIFY(device.store->write({ "agreement", agreement, areaSpace, { { "text", std::string("langt") } } }));
        QCOMPARE(since(), written);
        device.pushAndAccept();
        QCOMPARE(since(), 0);
    }

    void everyDelivery_leavesAReceipt()
    {
        TestDevice device;
        device.addAgreement("et");
        device.addAgreement("to");
        device.pushAndAccept();
        const auto receipts = *device.store->query(queries::receipts());
        QCOMPARE(receipts.size(), 1U);
        QCOMPARE(receipts[0].integer("delivered"), 2);
        QCOMPARE(receipts[0].integer("at"), device.clock.nowMs());
    }

    void settlingWhatIsNotThere_isAnError()
    {
        TestDevice device;
        QCOMPARE(device.sync().settle(device.store->makeId(), { "behold" }).error().code, ErrorCode::NotFound);
    }
};

TOVHOLDER_TEST(SettlingTest)
#include "tst_settling.moc"
