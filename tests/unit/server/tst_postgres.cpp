// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "sync/server/check.h"
#include "sync/server/differences.h"
#include "sync/server/storage/copystore.h"
#include "sync/server/storage/postgresconnection.h"
#include "tests/unit/runner.h"

#include <future>
#include <thread>

using namespace tovholder;
using namespace tovholder::server;

namespace {

Id sharedId(int i) { return derivedId("shared", std::to_string(i)); }

/// Another process that serves the same organisation.
struct SecondServer {
    SecondServer(const std::string& place, const Clock& clock)
        : storage(*openStorage(place, random, false))
        , service(*storage, clock, random, PasswordCost::least())
    {
    }

    SystemRandom random;
    std::unique_ptr<Storage> storage;
    Service service;
};

} // namespace

/// What only a database that several processes share can get wrong.
class TestPostgres : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_storage = qgetenv("TOVHOLDER_TEST_STORAGE");
        qputenv("TOVHOLDER_TEST_STORAGE", "postgresql");
    }
    void cleanupTestCase() { qputenv("TOVHOLDER_TEST_STORAGE", m_storage); }

    void serversBesideEachOther_numberASpaceWithoutGaps()
    {
        constexpr int devices = 4;
        constexpr int pushes = 25;
        TestOffice office;
        std::vector<TestDevice> tablets;
        std::vector<std::unique_ptr<SecondServer>> servers;
        for (int i = 0; i < devices; ++i) {
            tablets.push_back(office.deviceOf("tablet" + std::to_string(i), "medlem"));
            servers.push_back(std::make_unique<SecondServer>(office.place, office.clock));
        }
        std::vector<std::thread> threads;
        std::atomic<int> failed = 0;
        for (int i = 0; i < devices; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 0; n < pushes; ++n) {
                    const auto change = office.agreement(sharedId(n % 5), "fra " + std::to_string(i), tablets[i].now(n));
                    const auto own = office.agreement(sharedId(1000 * (i + 1) + n), "egen", tablets[i].now(n));
                    const auto request = tablets[i].request({ change, own }, n + 1);
                    failed += servers[i]->service.sync(tablets[i].account().token(), request).ok() ? 0 : 1;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        const auto transaction = office.storage->begin();
        QCOMPARE(sequenceFaults(*transaction), std::vector<std::string> {});
        QVERIFY(office.stored("agreement", sharedId(1000 * devices + pushes - 1)).has_value());
    }

    void pushThatComesToTwoServersAtOnce_isAppliedOnce()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        const std::uint64_t before = office.sequence();
        const auto request = anne.request({ office.agreement(sharedId(1), "Mal opgang 3", anne.now()) }, 1);
        SecondServer one(office.place, office.clock);
        SecondServer other(office.place, office.clock);
        std::vector<std::string> replies(2);
        std::thread first([&] { replies[0] = one.service.sync(anne.account().token(), request)->SerializeAsString(); });
        std::thread second([&] { replies[1] = other.service.sync(anne.account().token(), request)->SerializeAsString(); });
        first.join();
        second.join();
        QCOMPARE(replies[0], replies[1]);
        QCOMPARE(office.sequence(), before + 1);
    }

    void newsAtOneServer_isHeardAtTheOther()
    {
        TestOffice office;
        TestOffice elsewhere;
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice stranger = elsewhere.deviceOf("anne", "medlem");
        SecondServer other(office.place, office.clock);
        std::mutex mutex;
        std::vector<News> heard;
        other.service.setNewsListener([&](const std::vector<News>& news) {
            const std::lock_guard lock(mutex);
            heard.insert(heard.end(), news.begin(), news.end());
        });
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return heard.size();
        };
        (void)stranger.push({ elsewhere.agreement(sharedId(1), "en andens", stranger.now()) });
        (void)anne.push({ office.agreement(sharedId(1), "Mal opgang 3", anne.now()) });
        QVERIFY(QTest::qWaitFor([&] { return count() == 1; }));
        QCOMPARE(heard[0].topic, office.area);
        QCOMPARE(heard[0].bringer, anne.number());

        PostgresConnection cut(tests::PostgresCluster::shared().url());
        (void)cut.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()").rows();
        QVERIFY(QTest::qWaitFor([&] { return count() == 2; })); // something may have gone past
        QVERIFY(heard[1].topic.empty()); // everybody looks again
        other.service.setNewsListener({});
    }

    void organisationsInOneDatabase_knowNothingOfEachOther()
    {
        TestOffice here;
        TestOffice there; // draws the same random numbers: the same ids and devices
        QCOMPARE(here.organisation, there.organisation);
        TestDevice anne = here.deviceOf("anne", "medlem");
        (void)anne.push({ here.agreement(sharedId(1), "Mal opgang 3", anne.now()) });
        QVERIFY(!there.stored("agreement", sharedId(1)).has_value());
        QCOMPARE(there.administration.users()->size(), std::size_t { 1 });
        QCOMPARE(there.sequence(), std::uint64_t { 0 });
    }

    void databaseWithSeveralOrganisations_wantsAName()
    {
        TestOffice one;
        TestOffice other;
        const std::string& database = tests::PostgresCluster::shared().url();
        QCOMPARE(openStorage(database, one.random, false).error().code, ErrorCode::StoreFailed);
        QCOMPARE(openStorage(database + "#findes-ikke", one.random, false).error().code, ErrorCode::NotFound);
        QVERIFY(openStorage(one.place, one.random, false).ok());
    }

    void placeWithAPassword_isShownWithoutIt()
    {
        SeededRandom random(1);
        const auto opened = openStorage("postgresql://me:hemmelig@127.0.0.1:1/tovholder", random, false);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QVERIFY(!opened.error().place.empty());
        QVERIFY(opened.error().place.find("hemmelig") == std::string::npos);
        QVERIFY(opened.error().detail.find("hemmelig") == std::string::npos);
    }

    void connectionsThatWereCut_areReplaced()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        PostgresConnection other(tests::PostgresCluster::shared().url());
        (void)other.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()").rows();
        QCOMPARE(anne.push({ office.agreement(sharedId(1), "Mal opgang 3", anne.now()) }).acknowledgement().accepted(), 1u);
    }

    void databaseThatIsAway_isUnavailableForNowAndSaysUntilWhen()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        RunningServer server(office);
        const auto ask = [&] { // a refusal closes the connection
            return HttpCaller(server.port()).call("POST", "/v1/sync", { jsonType, bearer(anne.account().token()) }, R"({"protocol": 1})");
        };
        std::string elsewhere = tests::PostgresCluster::shared().url();
        elsewhere.replace(elsewhere.find("/postgres?"), 10, "/template1?");
        PostgresConnection other(elsewhere);
        other.runScript("ALTER DATABASE postgres ALLOW_CONNECTIONS false");
        (void)other.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'").rows();
        const HttpAnswer away = ask();
        other.runScript("ALTER DATABASE postgres ALLOW_CONNECTIONS true");
        QCOMPARE(away.status, 503);
        QCOMPARE(away.failureCode(), std::string("ServerUnavailable"));
        QVERIFY(away.headers.value("retry-after").toInt() > 0);
        QCOMPARE(ask().status, 200);
    }

    void refusalThatLasts_isNotAway()
    {
        const std::string& place = tests::PostgresCluster::shared().url();
        const auto failureOf = [](const std::string& where, const char* sql) -> std::optional<PostgresError> {
            try {
                PostgresConnection connection(where);
                (void)connection.query(sql).rows();
            } catch (const PostgresError& error) {
                return error;
            }
            return std::nullopt;
        };
        std::string unknownDatabase = place;
        unknownDatabase.replace(unknownDatabase.find("/postgres?"), 10, "/findes_ikke?");
        const auto isToldOf = [](const std::optional<PostgresError>& error, const char* cause) {
            return error && !error->isAway() && std::string_view(error->what()).find(cause) != std::string_view::npos;
        };
        QVERIFY(isToldOf(failureOf(unknownDatabase, "SELECT 1"), "findes_ikke"));
        QVERIFY(isToldOf(failureOf(place + "&user=ingen", "SELECT 1"), "ingen"));
        QVERIFY(isToldOf(failureOf(place, "SELECT 1 FROM findes_ikke"), "findes_ikke"));
        QVERIFY(failureOf("postgresql://127.0.0.1:1/tovholder", "SELECT 1")->isAway());
    }

    /// The standby never answers, and an administrator cancels the commit that waits for it.
    void commitThatIsNotOnTheStandby_isNotAcknowledged()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        PostgresConnection administrator(tests::PostgresCluster::shared().url());
        administrator.runScript("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
        administrator.runScript("SELECT pg_reload_conf()");
        const auto goBack = qScopeGuard([&] {
            administrator.runScript("ALTER SYSTEM RESET synchronous_standby_names");
            administrator.runScript("SELECT pg_reload_conf()");
        });
        int cancelled = 0;
        for (int counter = 1; cancelled == 0; ++counter) { // until PostgreSQL has read its settings again
            const auto request = anne.request({ office.agreement(sharedId(1), counter, anne.now()) }, counter);
            auto isAcknowledged = std::async(std::launch::async, [&] { return anne.send(request).ok(); });
            while (isAcknowledged.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
                cancelled += administrator.query("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'").rows().count();
            QCOMPARE(isAcknowledged.get(), cancelled == 0);
        }
    }

    void transactionThatIsNotCommitted_leavesNothing()
    {
        TestOffice office;
        {
            const auto transaction = office.storage->begin();
            (void)transaction->records().holdSpaces({ office.area });
            transaction->records().putRecord({ office.area, "agreement", sharedId(1), { { "text", "x", { 1, 1 }, 1, 1 } } });
            QVERIFY(transaction->records().record("agreement", sharedId(1)).has_value());
        }
        QVERIFY(!office.stored("agreement", sharedId(1)).has_value());
    }

    void recordOfAnotherSpace_isNeverOverwritten()
    {
        TestOffice office;
        const StoredRecord record { office.area, "agreement", sharedId(1), { { "text", "x", { 1, 1 }, 1, 1 } } };
        const auto first = office.storage->begin();
        first->records().putRecord(record);
        first->commit();
        const auto second = office.storage->begin();
        StoredRecord elsewhere = record;
        elsewhere.space = office.organisation;
        second->records().putRecord(elsewhere);
        QVERIFY_EXCEPTION_THROWN(second->commit(), PostgresError);
    }

    void copiedStore_isTheSame()
    {
        TestOffice office(sqliteFile);
        TestDevice anne = office.deviceOf("anne", "medlem");
        TestDevice bo = office.deviceOf("Bo", "medlem");
        for (int n = 0; n < 3; ++n) {
            office.clock.advance(1'000);
            (void)anne.push({ office.agreement(sharedId(1), "anne " + std::to_string(n), anne.now()) });
            (void)bo.push({ office.agreement(sharedId(1), std::int64_t { n }, bo.now()) });
        }
        const auto copy = *openStorage(tests::PostgresCluster::shared().freshPlace(), office.random, true);
        const auto back = *openStorage(office.path("back.db").string(), office.random, true);
        for (const auto& [from, to] : { std::pair(office.storage.get(), copy.get()), std::pair(copy.get(), back.get()) }) {
            const auto source = from->snapshot();
            const auto target = to->begin();
            copyStore(*source, *target);
            target->commit();
        }
        QCOMPARE(differences(*office.storage->snapshot(), *copy->snapshot()), std::vector<std::string> {});
        QCOMPARE(differences(*office.storage->snapshot(), *back->snapshot()), std::vector<std::string> {});
        QCOMPARE(sequenceFaults(*copy->snapshot()), std::vector<std::string> {});

        const auto change = copy->begin();
        StoredRecord record = *change->records().record("agreement", sharedId(1));
        record.fields[0].value = "en anden tekst";
        change->records().putRecord(record);
        change->commit();
        const auto found = differences(*office.storage->snapshot(), *copy->snapshot());
        QCOMPARE(found.size(), std::size_t { 1 });
        QVERIFY(found.front().starts_with("the records of space " + office.area + " differ"));
    }

private:
    QByteArray m_storage;
};

TOVHOLDER_TEST(TestPostgres)
#include "tst_postgres.moc"
