// SPDX-License-Identifier: Apache-2.0
#include "testdevice.h"

#include "cpp/store/queries/history.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class GrantsTest : public QObject {
    Q_OBJECT
private slots:
    void aSpaceThatWasTakenAway_isPurged()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" }, { organisationSpace, "medlem" } }));
        const Id id = device.addAgreement("væk");
        device.pushAndAccept();
        QVERIFY(device.sync().setGrants({ { organisationSpace, "medlem" } }));
        QVERIFY(!device.store->read("agreement", id));
        QCOMPARE(device.sync().waiting()->records, 0);
        QCOMPARE(device.sync().waiting()->rejected, 0);
        QCOMPARE(device.sync().cursors()->size(), 1u);
    }

    void anUnsentEditInASpaceThatWasTakenAway_isParkedUntilItComesBack()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id sent = device.addAgreement("sendt");
        const Id edited = device.addAgreement("sendt");
        device.pushAndAccept();
        QVERIFY(device.set(edited, "text", std::string("rettet")));
        const Id added = device.addAgreement("ny");

        QVERIFY(device.sync().setGrants({}));
        QVERIFY(!device.store->read("agreement", sent));
        QCOMPARE(device.text(edited), std::string("rettet"));
        QCOMPARE(device.text(added), std::string("ny"));
        QCOMPARE(device.sync().rejected()->size(), 2u);
        QCOMPARE(device.sync().rejected()->at(0).code, std::string("NotPermitted"));
        QVERIFY(device.sync().nextPush(10)->changes.empty());

        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        QCOMPARE(device.sync().waiting()->rejected, 0);
        QCOMPARE(device.sync().nextPush(10)->changes.size(), 2u);
    }

    void aPhotoThatASpaceLeftBehind_isTriedAgainOrGivenUp()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id photo = device.addPhoto("aa11");
        device.pushAndAccept();
        QCOMPARE(device.sync().retryPhoto("aa11").error().code, ErrorCode::NotFound); // it only waits
        QVERIFY(device.sync().setGrants({}));
        QVERIFY(!device.store->read("photo", photo));
        QVERIFY(!device.sync().nextUpload()->has_value());

        QVERIFY(device.sync().retryPhoto("aa11"));
        QCOMPARE(device.sync().nextUpload()->value().sha256, std::string("aa11"));
        QVERIFY(device.sync().parkPhoto("aa11", ErrorCode::NotPermitted));
        QVERIFY(device.sync().giveUpPhoto("aa11"));
        QCOMPARE(device.sync().waiting()->photosTotal, 0);
        QVERIFY(!QFile::exists(device.photoPath("aa11")));
    }

    void givingUpWhatASpaceLeftBehind_removesIt()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id id = device.addAgreement("sendt");
        device.pushAndAccept();
        QVERIFY(device.set(id, "text", std::string("rettet")));
        QVERIFY(device.sync().setGrants({}));
        QVERIFY(device.sync().giveUp("agreement", id));
        QVERIFY(!device.store->read("agreement", id));
        QCOMPARE(device.sync().waiting()->rejected, 0);
    }

    /// The server went back to a backup: it may have lost the grant, and what was written under it.
    void whatIsOfferedAgainWhenASpaceIsTakenAway_isKeptIfItWasWrittenHere()
    {
        TestDevice device;
        QVERIFY(device.sync().startNewEpoch(1));
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Id own = device.addAgreement("skrevet her");
        device.pushAndAccept();
        const Id others = device.store->makeId();
        QVERIFY(device.sync().applyPull({ { areaSpace, "agreement", others, { { "text", std::string("andres"), { 9, 9 }, {} } } } }, {}));
        QVERIFY(device.sync().startNewEpoch(2));
        QVERIFY(device.sync().setGrants({}));
        QCOMPARE(device.text(own), std::string("skrevet her"));
        QVERIFY(!device.store->read("agreement", others));
        QCOMPARE(device.sync().rejected()->at(0).id, own);

        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const Push push = *device.sync().nextPush(10);
        QVERIFY(push.reoffer);
        QCOMPARE(push.changes.size(), std::size_t { 1 });
        QCOMPARE(push.changes[0].id, own);
    }

    void aNewRole_letsWhatWasRefusedWaitAgain()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "registrant" } }));
        const Id id = device.addAgreement("må jeg nu?");
        const Push push = *device.sync().nextPush(10);
        QVERIFY(device.sync().applyOutcome({ push.counter, {}, { { "agreement", id, "", "NotPermitted" } }, {} }));
        QVERIFY(device.sync().setGrants({ { areaSpace, "tovholder" } }));
        QCOMPARE(device.sync().waiting()->records, 1);
    }

    void aNewRole_readsTheSpaceFromItsBeginning()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "registrant" }, { organisationSpace, "registrant" } }));
        QVERIFY(device.sync().applyPull({}, { { areaSpace, 7, false }, { organisationSpace, 9, false } }));
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" }, { organisationSpace, "registrant" } }));
        const auto cursors = device.sync().cursors();
        for (const Cursor& cursor : *cursors)
            QCOMPARE(cursor.sequence, std::uint64_t(cursor.space == areaSpace ? 0 : 9));
    }

    void whoNoLongerLeads_keepsNoConflictOfTheOrganisation()
    {
        TestDevice device;
        QVERIFY(device.sync().setAccount({ "https://hovedkontor.example", "anne", "token", 7, organisationSpace, "Anne" }));
        const auto conflictIn = [&](const Id& space) {
            const Id id = device.store->makeId();
            const Edit edit { "conflict", id, space, { { "entity", std::string("person") }, { "record_id", device.store->makeId() },
                { "field", std::string("name") }, { "kind", std::string("felt") }, { "lost_value", std::string("tabt") },
                { "lost_type", std::string("text") }, { "kept_value", std::string("beholdt") }, { "kept_type", std::string("text") } } };
            return device.store->write(edit) ? id : Id {};
        };
        QVERIFY(device.sync().setGrants({ { areaSpace, "tovholder" }, { organisationSpace, "tovholder" } }));
        const Id ofTheOrganisation = conflictIn(organisationSpace);
        const Id ofTheArea = conflictIn(areaSpace);
        device.pushAndAccept();
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" }, { organisationSpace, "medlem" } }));
        QVERIFY(!device.store->read("conflict", ofTheOrganisation));
        QVERIFY(device.store->read("conflict", ofTheArea));
        QVERIFY(device.sync().setGrants({ { areaSpace, "registrant" }, { organisationSpace, "registrant" } }));
        QVERIFY(!device.store->read("conflict", ofTheArea));
    }

    void whoBecomesARegistrant_keepsNothingThatWasSaidAtTheTable()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const auto note = [&](const char* text) {
            const Id id = device.store->makeId();
            const Edit edit { "contribution", id, areaSpace,
                { { "meeting_id", derivedId("meeting", "1") }, { "block", std::string("b") }, { "text", std::string(text) } } };
            return device.store->write(edit) ? id : Id {};
        };
        const Id sent = note("sagt ved bordet");
        device.clock.advance(3'600'000);
        QVERIFY(device.store->write({ "contribution", sent, areaSpace, { { "text", std::string("sagt på en anden måde") } } }));
        const auto before = [&] { return device.store->query(queries::recordHistory("contribution", sent))->size(); };
        QVERIFY(before() > 0);
        const Id agreement = device.addAgreement("aftalt");
        device.pushAndAccept();
        const Id unsent = note("ikke sendt");
        QVERIFY(device.sync().applyPull({}, { { areaSpace, 7, false } }));
        QVERIFY(device.sync().setGrants({ { areaSpace, "registrant" } }));
        QVERIFY(!device.store->read("contribution", sent));
        QCOMPARE(before(), 0U);
        QVERIFY(device.store->read("contribution", unsent));
        QVERIFY(device.store->read("agreement", agreement));
        QVERIFY(device.sync().cursors()->at(0).ownRows); // the note comes back with the role
    }

    void unsentPhotosOfASpaceThatWasTakenAway_areParkedUntilItComesBack()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const std::string unsent(64, 'a');
        const std::string sent(64, 'b');
        device.addPhoto(unsent);
        device.addPhoto(sent);
        device.pushAndAccept();
        QVERIFY(device.sync().setUploaded(sent));

        QVERIFY(device.sync().setGrants({}));
        QVERIFY(!device.sync().nextUpload()->has_value());
        QVERIFY(QFile::exists(device.photoPath(unsent)));
        QVERIFY(!QFile::exists(device.photoPath(sent)));

        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        QCOMPARE((*device.sync().nextUpload())->sha256, unsent);
        QCOMPARE(device.sync().waiting()->photosTotal, 1);
    }

    void givingUpAPhoto_removesItsFile()
    {
        TestDevice device;
        QVERIFY(device.sync().setGrants({ { areaSpace, "medlem" } }));
        const std::string hash(64, 'a');
        const Id photo = device.addPhoto(hash);
        QVERIFY(device.sync().setGrants({}));
        QVERIFY(device.sync().giveUp("photo", photo));
        QCOMPARE(device.sync().waiting()->photosTotal, 0);
        QVERIFY(!QFile::exists(device.photoPath(hash)));
    }
};

TOVHOLDER_TEST(GrantsTest)
#include "tst_grants.moc"
