// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "sync/server/pull.h"
#include "tests/unit/runner.h"

#include <set>

using namespace tovholder;
using namespace tovholder::server;

namespace {

Id agreementId(int i) { return derivedId("agreement", std::to_string(i)); }

std::vector<merge::RecordChange> manyAgreements(const TestOffice& office, const TestDevice& device, int count)
{
    std::vector<merge::RecordChange> changes;
    for (int i = 0; i < count; ++i)
        changes.push_back(office.agreement(agreementId(i), "aftale " + std::to_string(i), device.now()));
    return changes;
}

} // namespace

class TestPull : public QObject {
    Q_OBJECT

private slots:
    void otherDevice_getsWhatWasPushed()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "registrant");
        const auto pushed = office.agreement(agreementId(1), "Mal opgang 3", anne.now());
        (void)anne.push({ pushed });
        const auto reply = bo.pull(office.area, 0);
        const auto changes = changesOf(reply.pull());
        QCOMPARE(changes.size(), std::size_t { 1 });
        QVERIFY(changes[0].fields[0].version == pushed.fields[0].version);
        QCOMPARE(reply.cursors(0).sequence(), std::uint64_t { 1 });
        QVERIFY(!reply.more());
        QCOMPARE(bo.pull(office.area, 1).pull_size(), 0);
    }

    void briefReply_leavesOutWhatTheRequestSays()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        v1::SyncRequest request = anne.request({}, 0);
        request.set_brief(true);
        request.add_cursors()->set_space(office.area);
        request.add_cursors()->set_space(office.organisation);
        const auto first = anne.send(request);
        QVERIFY(first->epoch() != 0); // the request has none
        QCOMPARE(first->cursors_size(), 2);
        QCOMPARE(first->cursors(0).space(), std::string {});
        QCOMPARE(first->cursors(0).sequence(), office.sequence());
        request.set_epoch(first->epoch());
        request.add_cursors()->set_space(agreementId(1)); // is no space, so the cursors are fewer
        const auto second = anne.send(request);
        QCOMPARE(second->epoch(), std::uint64_t { 0 });
        QCOMPARE(second->cursors_size(), 2);
        QCOMPARE(second->cursors(0).space(), office.area);
    }

    void ownRows_areSkippedUnlessAskedFor()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.push({ office.agreement(agreementId(1), "Mal opgang 3", anne.now()) });
        const auto skipped = anne.pull(office.area, 0);
        QCOMPARE(skipped.pull_size(), 0);
        QCOMPARE(skipped.cursors(0).sequence(), std::uint64_t { 1 });
        QCOMPARE(anne.pull(office.area, 0, true).pull_size(), 1);
    }

    void ownPush_movesTheCursorPastItself()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)bo.push({ office.agreement(agreementId(1), "Mal opgang 3", bo.now()) });
        for (const std::uint64_t reached : { 0u, 1u, 2u }) { // before Bo's, after it, after Anne's first
            v1::SyncRequest request = anne.request(
                { office.agreement(agreementId(static_cast<int>(reached) + 2), "Sæt lamper op", anne.now()) }, reached + 1);
            v1::SpaceCursor& cursor = *request.add_cursors();
            cursor.set_space(office.area);
            cursor.set_sequence(reached);
            const v1::SyncReply reply = *anne.send(request);
            QCOMPARE(reply.pull_size(), reached == 0 ? 1 : 0);
            QCOMPARE(reply.cursors(0).sequence(), reached + 2);
        }
    }

    void ownPush_bringsTheConflictThatItMade()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        const merge::Version seen = anne.now();
        (void)anne.push({ office.agreement(agreementId(1), "Mal opgang 3", seen) });
        office.clock.advance(1000);
        (void)anne.push({ office.agreement(agreementId(1), "Mal opgang 4", anne.now(), seen) });
        v1::SyncRequest request = bo.request({ office.agreement(agreementId(1), "Mal opgang 5", bo.now(), seen) }, 1);
        v1::SpaceCursor& cursor = *request.add_cursors();
        cursor.set_space(office.area);
        cursor.set_sequence(office.sequence()); // Bo has what Anne wrote, and wrote before it came
        const v1::SyncReply reply = *bo.send(request);
        QCOMPARE(reply.pull_size(), 1);
        QCOMPARE(reply.pull(0).entity(), std::string("conflict"));
        QCOMPARE(reply.cursors(0).sequence(), office.sequence());
    }

    void ownRows_comeOnEveryPageUntilAllAreThere()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        for (int i = 1; i <= 3; ++i)
            (void)anne.push({ office.agreement(agreementId(i), "Mal opgang 3", anne.now()) });
        std::size_t came = 0;
        v1::SyncRequest request = anne.request({}, anne.counter());
        request.set_pull_records_max(1);
        request.add_cursors()->set_space(office.area);
        request.mutable_cursors(0)->set_own_rows(true);
        for (int page = 0; page < 4; ++page) {
            const v1::SyncReply reply = *anne.send(request);
            came += changesOf(reply.pull()).size();
            *request.mutable_cursors(0) = reply.cursors(0);
        }
        QCOMPARE(came, std::size_t { 3 });
        QVERIFY(!request.cursors(0).own_rows());
    }

    void onlyFieldsAboveTheCursor_areSent()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push({ { office.area, "agreement", agreementId(1),
            { { "text", "Mal", anne.now(), {} }, { "theme", "andet", anne.now(), {} } } } });
        office.clock.advance(10);
        (void)anne.push({ { office.area, "agreement", agreementId(1), { { "theme", "genhusning", anne.now(), {} } } } });
        const auto changes = changesOf(bo.pull(office.area, 1).pull());
        QCOMPARE(changes[0].fields.size(), std::size_t { 1 });
        QCOMPARE(changes[0].fields[0].field, std::string("theme"));
    }

    void pages_comeInOrderAndMissNothing()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push(manyAgreements(office, anne, 25));
        (void)anne.push({ { office.area, "story", agreementId(1), { { "title", "t", anne.now(), {} } } } });
        std::set<std::string> seen;
        std::uint64_t cursor = 0;
        int pages = 0;
        bool more = true;
        while (more) {
            const auto reply = bo.pull(office.area, cursor, false, 10);
            for (const auto& change : changesOf(reply.pull()))
                QVERIFY(seen.insert(change.entity + change.id).second);
            QVERIFY(reply.cursors(0).sequence() > cursor);
            cursor = reply.cursors(0).sequence();
            more = reply.more();
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), std::size_t { 26 });
        QCOMPARE(cursor, office.sequence());
    }

    /// The record edited last comes on the last page, and its other fields have numbers that the first page went past.
    void fieldsOfARecord_areNotLostBetweenPages()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push(manyAgreements(office, anne, 1));
        const std::uint64_t synced = office.sequence();
        (void)anne.push({ { office.area, "agreement", agreementId(1),
            { { "text", "Mal", anne.now(), {} }, { "theme", "andet", anne.now(), {} } } } });
        (void)anne.push({ office.agreement(agreementId(2), "Luk op", anne.now()) });
        office.clock.advance(10);
        (void)anne.push({ { office.area, "agreement", agreementId(1), { { "theme", "genhusning", anne.now(), {} } } } });

        v1::SyncRequest request = bo.request({}, 0);
        request.set_pull_records_max(1);
        v1::SpaceCursor& cursor = *request.add_cursors();
        cursor.set_space(office.area);
        cursor.set_sequence(synced);
        const auto first = bo.send(request);
        QCOMPARE(changesOf(first->pull())[0].id, agreementId(2));
        QVERIFY(first->more());
        cursor = first->cursors(0);
        const auto last = bo.send(request);
        QCOMPARE(changesOf(last->pull())[0].fields.size(), std::size_t { 2 });
        QVERIFY(!last->more());
        QCOMPARE(last->cursors(0).sequence(), office.sequence());
        QCOMPARE(last->cursors(0).behind(), std::uint64_t { 0 });
        cursor.set_behind(office.sequence()); // more than there is below it
        QCOMPARE(changesOf(bo.send(request)->pull())[0].fields.size(), std::size_t { 2 });
    }

    void page_endsBeforeItGrowsTooLarge()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        std::vector<merge::RecordChange> changes;
        for (int i = 0; i < 30; ++i)
            changes.push_back(office.agreement(agreementId(i), std::string(200'000, 'x'), anne.now()));
        (void)anne.push(changes);
        const auto reply = bo.pull(office.area, 0);
        QVERIFY(reply.more());
        QVERIFY(reply.ByteSizeLong() < pageBytesMax + 300'000);
    }

    void deletion_reachesWhoWasAwayForMonths()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push({ office.agreement(agreementId(1), "Mal opgang 3", anne.now()) });
        const std::uint64_t reached = bo.pull(office.area, 0).cursors(0).sequence();
        (void)anne.push({ { office.area, "agreement", agreementId(1), { { "deleted_at", std::int64_t { 1 }, anne.now(1), {} } } } });
        office.clock.advance(80LL * 24 * 3600 * 1000);
        const auto changes = changesOf(bo.pull(office.area, reached).pull());
        QCOMPARE(changes.at(0).fields.at(0).field, std::string("deleted_at"));
    }

    void spaceWithoutGrant_isNotAnswered()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.push(manyAgreements(office, anne, 1));
        office.addUser("udefra");
        TestDevice stranger(office, "udefra");
        const auto reply = stranger.pull(office.area, 0);
        QCOMPARE(reply.pull_size(), 0);
        QCOMPARE(reply.cursors_size(), 0);
        QCOMPARE(reply.grants_size(), 1); // the organisation's, which everyone reads
        QCOMPARE(stranger.pull(office.organisation, 0).cursors_size(), 1);
        const auto pushed = stranger.push(manyAgreements(office, stranger, 1));
        QCOMPARE(pushed.acknowledgement().rejections(0).code(), std::string("NotPermitted"));
    }

    void newGrant_isInTheNextReply()
    {
        TestOffice office;
        office.addUser("ny");
        TestDevice device(office, "ny");
        QCOMPARE(device.pull(office.organisation, 0).grants_size(), 1);
        QVERIFY(office.administration.grantArea("ny", "leder", office.area).ok());
        const auto reply = device.pull(office.organisation, 0);
        QCOMPARE(reply.grants_size(), 2);
        QVERIFY(office.administration.grantArea("ny", "konge", office.area).error().code == ErrorCode::ValueInvalid);
    }

    void otherEpoch_pushesAndPullsNothing()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        auto request = anne.request(manyAgreements(office, anne, 2), 1);
        request.set_epoch(anne.account().epoch() ^ 2);
        const auto reply = anne.send(request);
        QVERIFY(reply.ok());
        QCOMPARE(reply->epoch(), anne.account().epoch());
        QVERIFY(reply->grants_size() > 0);
        QVERIFY(!reply->has_acknowledgement());
        QCOMPARE(office.sequence(), std::uint64_t { 0 });
    }

    void cursorBeyondWhatTheStoreGave_startsANewEpoch()
    {
        // As after a snapshot of the whole machine: the same epoch, fewer numbers.
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)anne.push(manyAgreements(office, anne, 3));
        const std::uint64_t before = anne.account().epoch();
        QCOMPARE(anne.pull(office.area, 3).epoch(), before);
        auto ahead = anne.request(manyAgreements(office, anne, 5), 2);
        v1::SpaceCursor& cursor = *ahead.add_cursors();
        cursor.set_space(office.area);
        cursor.set_sequence(4);
        const auto reply = anne.send(ahead);
        QVERIFY(reply->epoch() != before && reply->epoch() != 0);
        QVERIFY(!reply->has_acknowledgement() && reply->cursors().empty());
        auto others = bo.request({}, 0);
        others.set_epoch(before);
        QCOMPARE(bo.send(others)->epoch(), reply->epoch());
        const auto reopened = openStorage(office.place, office.random, false);
        QCOMPARE((*reopened)->begin()->epoch(), reply->epoch());
    }

    void cursorOfASpaceThatIsNotTheAskers_saysNothingOfTheStore()
    {
        TestOffice office;
        office.addUser("udefra");
        TestDevice stranger(office, "udefra");
        QCOMPARE(stranger.pull(office.area, 1'000).epoch(), stranger.account().epoch());
        QCOMPARE(stranger.pull(newId(office.clock, office.random), 1'000).epoch(), stranger.account().epoch());
    }

    void backup_hasTheRowsAndAnEpochOfItsOwn()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.push(manyAgreements(office, anne, 3));
        const std::filesystem::path copy = office.path("copy.db");
        QVERIFY(office.storage->backup(copy, office.random).ok());
        QVERIFY(!office.storage->backup(copy, office.random).ok()); // never over another file
        const auto restored = openStorage(copy.string(), office.random, false);
        QVERIFY(restored.ok());
        QVERIFY((*restored)->begin()->epoch() != office.storage->begin()->epoch());
        QVERIFY((*restored)->begin()->records().record("agreement", agreementId(2)).has_value());
        QVERIFY((*restored)->integrityFaults().empty());
    }

    void backupInThePlaceOfACrashedStore_isNotMixedWithItsWal()
    {
        TestOffice office(sqliteFile);
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.push(manyAgreements(office, anne, 3));
        const std::filesystem::path folder = office.path("restored");
        std::filesystem::create_directories(folder);
        const std::filesystem::path store = folder / "server.db";
        QVERIFY(office.storage->backup(store, office.random).ok());
        (void)anne.push(manyAgreements(office, anne, 200));
        std::filesystem::copy_file(office.place + "-wal", store.string() + "-wal");
        const auto restored = openStorage(store.string(), office.random, false);
        QVERIFY(restored.ok());
        QVERIFY((*restored)->begin()->epoch() != office.storage->begin()->epoch());
        QVERIFY((*restored)->integrityFaults().empty());
        QVERIFY(!(*restored)->begin()->records().record("agreement", agreementId(100)).has_value());
        QVERIFY(std::filesystem::exists(store.string() + "-wal.before-restore-1"));
    }

    void otherProtocol_isRefused()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        auto request = anne.request({}, 0);
        request.set_protocol(0);
        QCOMPARE(anne.send(request).error().code, ErrorCode::ProtocolTooOld);
        request.set_protocol(2);
        QCOMPARE(anne.send(request).error().code, ErrorCode::ProtocolTooNew);
    }
};

TOVHOLDER_TEST(TestPull)
#include "tst_pull.moc"
