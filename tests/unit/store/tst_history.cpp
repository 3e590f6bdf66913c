// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "cpp/store/queries/history.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

constexpr std::uint64_t monasDevice = 77;
constexpr std::int64_t anHourMs = 3'600'000;

/// An agreement that people edit, an hour between the edits.
struct EditedDevice : TestDevice {
    Id agreement = addAgreement("første");

    void edit(const std::string& text, std::int64_t laterMs = anHourMs)
    {
        clock.advance(laterMs);
        QVERIFY(store->write({ "agreement", agreement, areaSpace, { { "text", text } } }));
    }
    void editByMona(const std::string& text)
    {
        clock.advance(anHourMs);
        const merge::Version version { merge::hybridTimeAt(clock.nowMs()), monasDevice };
        QVERIFY(sync().applyPull({ { areaSpace, "agreement", agreement, { { "text", text, version, {} } } } }, {}));
    }
    std::vector<Row> history() { return *store->query(queries::recordHistory("agreement", agreement)); }
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void everyEditOfOnesOwn_keepsWhatStoodBefore()
    {
        EditedDevice device;
        device.edit("anden");
        device.edit("tredje");
        QCOMPARE(device.history().size(), 2U);
        QCOMPARE(device.history().at(0).text("value"), std::string("anden"));
        QCOMPARE(device.history().at(1).text("value"), std::string("første"));
        QCOMPARE(device.history().at(0).integer("replaced_at"), device.clock.nowMs());
        QCOMPARE(device.history().at(0).integer("here"), 1);
    }

    void whatIsTypedInOneGo_isOneEdit()
    {
        EditedDevice device;
        device.edit("a");
        device.edit("an", 1000);
        device.edit("anden", 1000);
        QCOMPARE(device.history().size(), 1U);
        QCOMPARE(device.history().at(0).text("value"), std::string("første"));
    }

    void editFromElsewhere_tellsWho()
    {
        EditedDevice device;
        device.pushAndAccept();
        QVERIFY(device.sync().setAuthors({ { monasDevice, "Mona", "Monas telefon" } }));
        device.editByMona("Monas");
        QCOMPARE(device.history().at(0).text("value"), std::string("første"));
        QCOMPARE(device.history().at(0).text("replaced_by"), std::string("Mona"));
        QCOMPARE(device.history().at(0).text("device_name"), std::string("Monas telefon"));
        QCOMPARE(device.history().at(0).integer("here"), 0);
    }

    void onlyTheNewest_areKept()
    {
        EditedDevice device;
        for (int i = 0; i < limits::historyPerRecordMax + 5; ++i)
            device.edit(std::to_string(i));
        QCOMPARE(device.history().size(), std::size_t { limits::historyPerRecordMax });
        QCOMPARE(device.history().front().text("value"), std::to_string(limits::historyPerRecordMax + 3));
    }

    void spaceThatIsTakenAway_takesItsHistoryAlong()
    {
        EditedDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        device.edit("anden");
        device.pushAndAccept();
        QVERIFY(device.sync().setGrants({}));
        QVERIFY(device.history().empty());
    }

    void hiddenNote_showsNone()
    {
        TestDevice device;
        const Id note = device.store->makeId();
        const auto write = [&](FieldValues fields) {
            device.clock.advance(anHourMs);
            return device.store->write({ "contribution", note, areaSpace, std::move(fields) });
        };
        QVERIFY(write({ { "meeting_id", device.store->makeId() }, { "block", std::string("b") }, { "text", std::string("hemmelig") },
            { "hidden", std::int64_t { 1 } } }));
        QVERIFY(write({ { "text", std::string("mindre hemmelig") } }));
        const auto shown = [&] { return device.store->query(queries::recordHistory("contribution", note))->size(); };
        QCOMPARE(shown(), 0U);
        QVERIFY(write({ { "hidden", Value {} } }));
        QVERIFY(shown() > 0);
    }
};

TOVHOLDER_TEST(HistoryTest)
#include "tst_history.moc"
