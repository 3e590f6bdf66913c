// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/collation.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/exercises.h"
#include "cpp/store/queries/groups.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/observations.h"
#include "cpp/store/queries/partners.h"
#include "cpp/store/queries/syncpage.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

class QueriesTest : public QObject {
    Q_OBJECT
private slots:
    void everyQuery_runsAndNamesItsTables_data()
    {
        QTest::addColumn<Query>("query");
        const Id id = areaSpace;
        QTest::newRow("agreements") << queries::agreements({ id, id, "aabne", "andet", id, "ord" });
        QTest::newRow("agreement") << queries::agreement(id);
        QTest::newRow("agreementOwners") << queries::agreementOwners();
        QTest::newRow("agreementsOfBlock") << queries::agreementsOfBlock(id, "x");
        QTest::newRow("agreementsOfMeeting") << queries::agreementsOfMeeting(id);
        QTest::newRow("openBefore") << queries::openBefore(id, id);
        QTest::newRow("agreementsAsOf") << queries::agreementsAsOf(id, id);
        QTest::newRow("agreementsByTheme") << queries::agreementsByTheme(id);
        QTest::newRow("followups") << queries::followups(id);
        QTest::newRow("groups") << queries::groups(id);
        QTest::newRow("group") << queries::group(id);
        QTest::newRow("seatsOf") << queries::seatsOf(id);
        QTest::newRow("members") << queries::members(id);
        QTest::newRow("people") << queries::people("ord");
        QTest::newRow("meetingsOf") << queries::meetingsOf(id);
        QTest::newRow("comingMeetings") << queries::comingMeetings(0, id);
        QTest::newRow("areas") << queries::areas();
        QTest::newRow("departments") << queries::departments(id);
        QTest::newRow("personOfLogin") << queries::personOfLogin("navn");
        QTest::newRow("meeting") << queries::meeting(id);
        QTest::newRow("agendaBlocks") << queries::agendaBlocks(id);
        QTest::newRow("attendance") << queries::attendance(id);
        QTest::newRow("passedOverBefore") << queries::passedOverBefore(id, id);
        QTest::newRow("guests") << queries::guests(id);
        QTest::newRow("addenda") << queries::addenda(id);
        QTest::newRow("contributions") << queries::contributions(id, "x");
        QTest::newRow("contributionsOfPrompt") << queries::contributionsOfPrompt(id, "x", "y");
        QTest::newRow("contributionsOfMeeting") << queries::contributionsOfMeeting(id);
        QTest::newRow("votes") << queries::votes(id, "x");
        QTest::newRow("votesOfMeeting") << queries::votesOfMeeting(id);
        QTest::newRow("vision") << queries::vision(id);
        QTest::newRow("recommendations") << queries::recommendations(id);
        QTest::newRow("evidence") << queries::evidence(id);
        QTest::newRow("boardProposals") << queries::boardProposals(id);
        QTest::newRow("sharedStories") << queries::sharedStories();
        QTest::newRow("stories") << queries::stories(id);
        QTest::newRow("partnerMatrix") << queries::partnerMatrix(id);
        QTest::newRow("partners") << queries::partners(id);
        QTest::newRow("observationsBy") << queries::observationsBy("navn", "tavle");
        QTest::newRow("tray") << queries::tray(id);
        QTest::newRow("openingCases") << queries::openingCases(id);
        QTest::newRow("observationsIn") << queries::observationsIn(id);
        QTest::newRow("photosOf") << queries::photosOf(id);
        QTest::newRow("unsent") << queries::unsent(100);
        QTest::newRow("refused") << queries::refused();
        QTest::newRow("titleOf") << queries::titleOf("agreement", id);
        QTest::newRow("unsettledConflicts") << queries::unsettledConflicts();
        QTest::newRow("unsentPhotos") << queries::unsentPhotos();
        QTest::newRow("syncCounts") << queries::syncCounts();
        QTest::newRow("storedCounts") << queries::storedCounts();
        QTest::newRow("bin") << queries::bin(0);
    }

    /// A table that is read but not named would leave a list on screen stale.
    void everyQuery_runsAndNamesItsTables()
    {
        QFETCH(Query, query);
        TestDevice device;
        const auto rows = device.store->query(query);
        QVERIFY2(rows.ok(), rows.ok() ? "" : rows.error().detail.c_str());

        SQLite::Database connection(device.file().string(), SQLite::OPEN_READONLY);
        addDanishOrder(connection.getHandle());
        std::set<std::string> read;
        sqlite3_set_authorizer(
            connection.getHandle(),
            [](void* tables, int action, const char* table, const char*, const char*, const char*) {
                if (action == SQLITE_READ && table && *table && std::string_view(table) != "sqlite_master")
                    static_cast<std::set<std::string>*>(tables)->insert(table);
                return SQLITE_OK;
            },
            &read);
        const SQLite::Statement statement(connection, query.sql);
        read.erase("space"); // what stands there never changes
        QCOMPARE(query.tables, read);
        QCOMPARE(statement.getColumnName(0), "id");
    }

    void agreements_sayWhereTheyAre()
    {
        TestDevice device;
        const Id id = device.addAgreement("en aftale");
        const auto where = [&] { return device.store->query(queries::agreements({}))->at(0).text("where_state"); };
        QCOMPARE(where(), std::string("gemt_her"));
        const Push push = *device.sync().nextPush(10);
        QCOMPARE(where(), std::string("sender"));
        QVERIFY(device.sync().applyOutcome({ push.counter, { { "agreement", id } }, {}, {} }));
        QCOMPARE(where(), std::string("hos_hovedkontoret"));
    }

    void people_comeInTheOrderOfTheDanishAlphabet()
    {
        TestDevice device;
        const std::vector<std::string> alphabet { "aben", "Anna", "Myller", "Müller", "Mystrup", "Zebra", "Ærø", "Øjvind", "Aagaard", "åse", "Åsted" };
        for (const std::size_t at : { 6u, 2u, 8u, 4u, 0u, 10u, 5u, 3u, 9u, 7u, 1u })
            QVERIFY(device.store->write({ "person", device.store->makeId(), organisationSpace,
                { { "name", alphabet[at] }, { "function", std::string("varmemester") } } }));
        const auto rows = device.store->query(queries::people(""));
        QVERIFY(rows);
        std::vector<std::string> names;
        for (const Row& row : *rows)
            names.push_back(row.text("name"));
        QCOMPARE(names, alphabet);
    }

    void words_areFoundInCapitalsOfDanishToo()
    {
        TestDevice device;
        device.addAgreement("Åbent hus i Ældrehuset");
        for (const char* words : { "åbent", "HUS I ældre", "ÅBENT" })
            QCOMPARE(device.store->query(queries::agreements({ .words = words }))->size(), 1u);
        QCOMPARE(device.store->query(queries::agreements({ .words = "øbent" }))->size(), 0u);
    }

    void openAgreements_leaveOutWhatIsDoneOrDropped()
    {
        TestDevice device;
        const Id done = device.addAgreement("gjort");
        device.addAgreement("åben");
        QVERIFY(device.set(done, "status", std::string("gennemfoert")));
        const auto rows = device.store->query(queries::agreements({ .status = "aabne" }));
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->at(0).text("text"), std::string("åben"));
    }

    void whatAMeetingDecidedOn_staysInItsListAndIsTold()
    {
        TestDevice device;
        const Id done = device.addAgreement("gjort i dag");
        const Id meeting = derivedId("meeting", "i dag");
        const Id group = std::get<std::string>(device.store->read("agreement", done)->fields.at("group_id"));
        QCOMPARE(device.store->query(queries::openBefore(group, meeting))->at(0).text("today_kind"), std::string());
        QVERIFY(device.set(done, "status", std::string("gennemfoert")));
        QCOMPARE(device.store->query(queries::openBefore(group, meeting))->size(), 0u);
        QVERIFY(device.store->write({ "agreement_followup", derivedId("agreement_followup", done, meeting), areaSpace,
            { { "agreement_id", done }, { "meeting_id", meeting }, { "kind", std::string("gennemfoert") } } }));
        const auto rows = device.store->query(queries::openBefore(group, meeting));
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->at(0).text("today_kind"), std::string("gennemfoert"));
    }
};

TOVHOLDER_TEST(QueriesTest)
#include "tst_queries.moc"
