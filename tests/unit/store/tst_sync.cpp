// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QFile>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

constexpr std::uint64_t otherDevice = 77;

/// One field of an agreement as another device wrote it, ms after the test's clock.
merge::RecordChange fromElsewhere(TestDevice& device, const Id& id, const std::string& field, Value value,
    std::int64_t laterMs = 1000)
{
    const merge::Version version { merge::hybridTimeAt(device.clock.nowMs() + laterMs), otherDevice };
    return { areaSpace, "agreement", id, { { field, std::move(value), version, {} } } };
}

}

class SyncTest : public QObject {
    Q_OBJECT
private slots:
    void longTexts_goInSeveralPushes()
    {
        TestDevice device;
        constexpr int texts = 40;
        for (int i = 0; i < texts; ++i)
            device.addAgreement(std::string(limits::textBytesMax, 'a'));
        std::size_t sent = 0;
        while (sent < texts) {
            const Push push = device.pushAndAccept();
            QVERIFY(!push.changes.empty());
            QVERIFY(push.changes.size() * limits::textBytesMax <= limits::bodyBytesMax);
            sent += push.changes.size();
        }
        QCOMPARE(device.sync().waiting()->records, 0);
    }

    void editedWhileSending_staysInTheOutbox()
    {
        TestDevice device;
        const Id id = device.addAgreement("før");
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.set(id, "text", std::string("efter")));
        QVERIFY(device.sync().applyOutcome({ push.counter, { { "agreement", id } }, {}, {} }));
        const Push next = *device.sync().nextPush(10);
        QCOMPARE(next.changes.size(), 1u);
        QCOMPARE(next.changes[0].fields.size(), 1u);
        QCOMPARE(next.changes[0].fields[0].value, Value(std::string("efter")));
    }

    void aRejectedRecord_isParkedAndTheRestGoesOn()
    {
        TestDevice device;
        const Id bad = device.addAgreement("afvist");
        device.addAgreement("fin");
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome(
            { push.counter, { { "agreement", push.changes[1].id } }, { { "agreement", bad, "text", "CprNumber" } }, {} }));
        QCOMPARE(device.sync().waiting()->records, 0);
        QCOMPARE(device.sync().rejected()->at(0).code, std::string("CprNumber"));
        QVERIFY(device.sync().nextPush(10)->changes.empty());
        QVERIFY(device.set(bad, "text", std::string("rettet")));
        QCOMPARE(device.sync().nextPush(10)->changes.size(), 1u);
        QCOMPARE(device.sync().waiting()->rejected, 0);
    }

    void givingUpARejectedEdit_bringsTheServersValueBack()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id id = device.addAgreement("serverens");
        device.pushAndAccept();
        QVERIFY(device.set(id, "text", std::string("min")));
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "text", "NotPermitted" } }, {} }));
        QVERIFY(device.sync().giveUp("agreement", id));
        QCOMPARE(device.text(id), std::string("serverens"));
        QCOMPARE(device.sync().waiting()->rejected, 0);
    }

    void givingUpARejectedInsert_removesIt()
    {
        TestDevice device;
        const Id id = device.addAgreement("må ikke");
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "", "NotPermitted" } }, {} }));
        QVERIFY(device.sync().giveUp("agreement", id));
        QVERIFY(!device.store->read("agreement", id));
    }

    void aRecordBeforeTheOneThatItBelongsTo_isTakenIn()
    {
        TestDevice device;
        const Id group = device.store->makeId();
        const Id id = device.store->makeId();
        QVERIFY(device.sync().applyPull({ { areaSpace, "agreement", id, { { "group_id", group, { 9, 9 }, {} } } } }, {}));
        QVERIFY(!device.store->read("group", group));
        QCOMPARE(std::get<std::string>(device.store->read("agreement", id)->fields.at("group_id")), group);
    }

    void aLaterValue_replacesAnEarlierOne()
    {
        TestDevice device;
        const Id id = device.addAgreement("gammel");
        device.pushAndAccept();
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "text", std::string("ny")) }, {}));
        QCOMPARE(device.text(id), std::string("ny"));
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "text", std::string("ældre"), -500) }, {}));
        QCOMPARE(device.text(id), std::string("ny"));
        QCOMPARE(device.sync().waiting()->records, 0);
    }

    void anUnsentEdit_isNotOverwritten()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id id = device.addAgreement("først");
        device.pushAndAccept();
        QVERIFY(device.set(id, "text", std::string("min")));
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "text", std::string("din")) }, {}));
        QCOMPARE(device.text(id), std::string("min"));
        QCOMPARE(device.sync().giveUp("agreement", id).error().code, ErrorCode::NotFound);
        QCOMPARE(device.text(id), std::string("min"));
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "", "NotPermitted" } }, {} }));
        QVERIFY(device.sync().giveUp("agreement", id));
        QCOMPARE(device.text(id), std::string("din"));
    }

    void aWriteAfterAPull_isLaterThanIt()
    {
        TestDevice device;
        const Id id = device.addAgreement("nu");
        device.pushAndAccept();
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "text", std::string("foran"), 60'000) }, {}));
        QVERIFY(device.set(id, "text", std::string("bagefter")));
        const merge::FieldChange change = device.sync().nextPush(10)->changes.at(0).fields.at(0);
        QVERIFY(change.version > change.base);
    }

    void aFieldThatWasNeverSet_takesAnyVersion()
    {
        TestDevice device;
        const Id id = device.addAgreement("samme id fra to enheder");
        device.pushAndAccept();
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "due_on", std::string("2026-12-01"), -100'000) }, {}));
        QCOMPARE(device.store->read("agreement", id)->fields.at("due_on"), Value(std::string("2026-12-01")));
    }

    void aClearedField_keepsItsVersion()
    {
        TestDevice device;
        const Id id = device.addAgreement("med frist");
        QVERIFY(device.set(id, "due_on", std::string("2026-12-01")));
        device.pushAndAccept();
        QVERIFY(device.set(id, "due_on", Value {}));
        device.pushAndAccept();
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "due_on", std::string("2025-01-01"), -100'000) }, {}));
        QVERIFY(!device.store->read("agreement", id)->fields.contains("due_on"));
    }

    void whatANewerProgramSends_isKept()
    {
        TestDevice device;
        const Id id = device.addAgreement("kendt");
        device.pushAndAccept();
        QVERIFY(device.sync().applyPull({ fromElsewhere(device, id, "mood", std::string("glad")) }, {}));
        merge::RecordChange newEntity = fromElsewhere(device, device.store->makeId(), "text", std::string("?"));
        newEntity.entity = "thing_from_2030";
        QVERIFY(device.sync().applyPull({ newEntity }, {}));
        const auto kept = device.store->query({ "SELECT entity AS id, value FROM foreign_field ORDER BY entity", {}, {} });
        QCOMPARE(kept->size(), 2u);
        QCOMPARE(kept->at(0).text("value"), std::string("glad"));
    }

    void whatAnOlderProgramKept_isTakenOverByTheOneThatKnowsIt()
    {
        TestDevice device;
        const Id id = device.addAgreement("kendt");
        device.pushAndAccept();
        device.store.reset();
        {
            SQLite::Database asLeft(device.file().string(), SQLite::OPEN_READWRITE);
            SQLite::Statement kept(asLeft, "INSERT INTO foreign_field (space, entity, id, field, value, clock, device) "
                                           "VALUES (?, 'agreement', ?, ?, '2026-12-01', 5, 77)");
            for (const char* field : { "due_on", "mood" }) {
                kept.reset();
                kept.bind(1, areaSpace);
                kept.bind(2, id);
                kept.bind(3, field);
                kept.exec();
            }
        }
        device.reopen();
        QCOMPARE(device.store->read("agreement", id)->fields.at("due_on"), Value(std::string("2026-12-01")));
        const auto kept = device.store->query({ "SELECT field AS id FROM foreign_field", {}, {} });
        QCOMPARE(kept->size(), 1u);
        QCOMPARE(kept->at(0).text("id"), std::string("mood"));
    }

    void aValueOfAnotherKind_isKeptAndStopsNothing()
    {
        TestDevice device;
        const Id id = device.addAgreement("før");
        device.pushAndAccept();
        merge::RecordChange strange = fromElsewhere(device, id, "text", std::string("efter"));
        const merge::Version version = strange.fields.front().version;
        strange.fields.push_back({ "status", std::int64_t { 7 }, version, {} });
        strange.fields.push_back({ "deleted_at", std::string("i går"), version, {} });
        QVERIFY(device.sync().applyPull({ strange }, {}));
        QCOMPARE(device.text(id), std::string("efter"));
        device.reopen(); // where what an older program kept is taken over
        const auto kept = device.store->query({ "SELECT field AS id, value FROM foreign_field ORDER BY field", {}, {} });
        QCOMPARE(kept->size(), 2u);
        QCOMPARE(kept->at(0).text("value"), std::string("i går"));
    }

    void aPhotoWithoutAHash_isTakenInAndNotFetched()
    {
        TestDevice device;
        const merge::Version version { merge::hybridTimeAt(device.clock.nowMs()), otherDevice };
        for (const Value& sha256 : { Value {}, Value(std::int64_t { 1 }), Value(std::string("../../etc/motd")) }) {
            const merge::RecordChange photo { areaSpace, "photo", device.store->makeId(),
                { { "sha256", sha256, version, {} }, { "width", std::int64_t { 4 }, version, {} } } };
            QVERIFY(device.sync().applyPull({ photo }, {}));
        }
        QVERIFY(!device.sync().nextDownload({})->has_value());
        QCOMPARE(device.store->query({ "SELECT id FROM photo", {}, {} })->size(), 3u);
    }

    void aRestamp_movesTheVersionUnlessEditedSince()
    {
        TestDevice device;
        const Id id = device.addAgreement("fra næste år");
        const Push push = *device.sync().nextPush(10);
        const merge::Version old = push.changes.at(0).fields.at(0).version;
        const merge::Version bounded { old.clock - 1000, old.device };
        QVERIFY(device.sync().applyOutcome(
            { push.counter, { { "agreement", id } }, {}, { { "agreement", id, "text", old, bounded } } }));
        QVERIFY(device.sync().applyPull({ { areaSpace, "agreement", id,
                                            { { "text", std::string("nyere"), { bounded.clock + 1, 5 }, {} } } } },
            {}));
        QCOMPARE(device.text(id), std::string("nyere"));
    }

    void aClockAYearAhead_isBroughtBack()
    {
        TestDevice device;
        const std::int64_t serverMs = device.clock.nowMs();
        device.clock.advance(365LL * 24 * 3600 * 1000);
        device.addAgreement("fra fremtiden");
        QVERIFY(device.sync().setServerTime(serverMs));
        const Id id = device.addAgreement("nu");
        const Push push = *device.sync().nextPush(10);
        const merge::RecordChange& last = push.changes.back();
        QCOMPARE(last.id, id);
        QVERIFY(merge::millisecondsOf(last.fields.at(0).version.clock) < serverMs + limits::clockAheadMsMax + 1000);
        QVERIFY(std::abs(device.store->nowMs() - serverMs) < 1000);
    }

    void anEditOverOneFromAClockAYearAhead_isLater()
    {
        TestDevice device;
        const std::int64_t serverMs = device.clock.nowMs();
        device.clock.advance(365LL * 24 * 3600 * 1000);
        const Id id = device.addAgreement("fra fremtiden");
        const merge::Version first = device.sync().nextPush(10)->changes.at(0).fields.at(0).version;
        QVERIFY(device.sync().setServerTime(serverMs));
        QVERIFY(device.set(id, "text", std::string("rettet")));
        const Push again = *device.sync().nextPush(10);
        for (const merge::FieldChange& field : again.changes.at(0).fields)
            QVERIFY(field.field != "text" || field.version > first);
    }

    void aPullThatIsAwaited_endsEarlyAndMovesNoCursor()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        std::vector<merge::RecordChange> changes;
        for (int i = 0; i < 3; ++i)
            changes.push_back(fromElsewhere(device, device.store->makeId(), "text", std::string("fra de andre")));
        const auto awaited = [] { return true; };
        const std::span<const merge::RecordChange> page(changes);
        QCOMPARE(device.sync().applyUntilAwaited(page, { { areaSpace, 9, false } }, awaited).value(), 1u);
        QCOMPARE(device.text(changes[0].id), std::string("fra de andre"));
        QVERIFY(!device.store->read("agreement", changes[1].id));
        QCOMPARE(device.sync().cursors()->at(0).sequence, 0u);
        QCOMPARE(device.sync().applyUntilAwaited(page.subspan(1), { { areaSpace, 9, false } }, [] { return false; }).value(), 2u);
        QVERIFY(device.store->read("agreement", changes[2].id));
        QCOMPARE(device.sync().cursors()->at(0).sequence, 9u);
    }

    void aNewEpoch_offersEverythingAgain()
    {
        TestDevice device;
        QVERIFY(device.sync().startNewEpoch(1));
        device.addAgreement("et");
        device.pushAndAccept();
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        QVERIFY(device.sync().applyPull({}, { { areaSpace, 9, false } }));
        QVERIFY(device.sync().startNewEpoch(2));
        QCOMPARE(device.sync().cursors()->at(0).sequence, 0u);
        QVERIFY(device.sync().cursors()->at(0).ownRows);
        const Push push = *device.sync().nextPush(10);
        QVERIFY(push.reoffer);
        QCOMPARE(push.changes.size(), 1u);
        QVERIFY(push.changes[0].fields[0].base == push.changes[0].fields[0].version);
    }

    void whatCameWhileARecordWasOfferedAgain_isTakenWhenTheOfferIsRejected()
    {
        TestDevice device;
        QVERIFY(device.sync().startNewEpoch(1));
        const Id id = device.addAgreement("et");
        device.pushAndAccept();
        QVERIFY(device.sync().startNewEpoch(2));
        const merge::Version later { merge::hybridTimeAt(device.clock.nowMs() + 1000), 77 };
        QVERIFY(device.sync().applyPull({ { areaSpace, "agreement", id, { { "text", std::string("deres"), later, {} } } } }, {}));
        const Push push = *device.sync().nextPush(10);
        QCOMPARE(device.text(id), std::string("et"));
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "", "NotPermitted" } }, {} }));
        QCOMPARE(device.text(id), std::string("deres"));
    }

    void anOfferThatIsRejected_isLetGo()
    {
        TestDevice device;
        QVERIFY(device.sync().startNewEpoch(1));
        const Id id = device.addAgreement("et");
        device.pushAndAccept();
        QVERIFY(device.sync().startNewEpoch(2));
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "", "NotPermitted" } }, {} }));
        QCOMPARE(device.sync().waiting()->rejected, 0);
        QCOMPARE(device.sync().waiting()->records, 0);
        QCOMPARE(device.text(id), std::string("et"));
    }

    void aRevokedDevice_isEmptyAfterwards()
    {
        TestDevice device;
        const Id id = device.addAgreement("hemmelig sætning");
        QVERIFY(device.store->setSetting("draft.playbook.x", "{\"title\": \"hemmelig\"}"));
        const std::uint64_t before = device.sync().account()->device;
        QVERIFY(device.sync().wipe());
        QVERIFY(!device.store->read("agreement", id));
        QVERIFY(device.sync().account()->device != before);
        device.store.reset();
        QFile file(QString::fromStdString(device.file().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hemmelig"));
    }

    void photos_waitUntilTheyAreProven()
    {
        TestDevice device;
        const std::string hash(64, 'a');
        device.addPhoto(hash);
        QCOMPARE(device.sync().waiting()->photosTotal, 1);
        QCOMPARE((*device.sync().nextUpload())->bytes, 500u);
        QVERIFY(device.sync().setUploadProgress(hash, 200, "/u/1"));
        device.reopen();
        QCOMPARE((*device.sync().nextUpload())->offset, 200u);
        QVERIFY(device.sync().setUploaded(hash));
        QVERIFY(!device.sync().nextUpload()->has_value());
        QCOMPARE(device.sync().waiting()->photosSent, 1);
    }
};

TOVHOLDER_TEST(SyncTest)
#include "tst_sync.moc"
