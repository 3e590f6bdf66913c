// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresstorage.h"

#include "sync/server/storage/copystore.h"
#include "sync/server/storage/postgresaccounts.h"
#include "sync/server/storage/postgresphotos.h"
#include "sync/server/storage/postgresrecords.h"
#include "sync/server/storage/postgresschema.h"
#include "sync/server/storage/sqlitestorage.h"

namespace tovholder::server {
namespace {

    constexpr const char* beginWriting = "BEGIN ISOLATION LEVEL READ COMMITTED";
    constexpr const char* beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    /// Whoever brings the tables up to date does it alone. Any number will do that others do not use.
    constexpr const char* lockTables = "SELECT pg_advisory_lock(8460846084608460)";
    constexpr const char* unlockTables = "SELECT pg_advisory_unlock(8460846084608460)";
    constexpr const char* makeSchema = "CREATE SCHEMA IF NOT EXISTS tovholder;"
                                       "CREATE TABLE IF NOT EXISTS tovholder.schema_version (version bigint NOT NULL)";

    /// Where the store is, for people: without a password that the URL may hold.
    std::string shown(const std::string& place)
    {
        const std::size_t user = place.find("://") + 3;
        const std::size_t host = place.substr(0, place.find_first_of("/?#", user)).rfind('@');
        return host == std::string::npos ? place : place.substr(0, user) + place.substr(host + 1);
    }

    Error failure(ErrorCode code, std::string detail) { return { code, std::move(detail), {} }; }

} // namespace

class PostgresTransaction final : public Transaction {
public:
    PostgresTransaction(PostgresStorage& storage, std::unique_ptr<PostgresConnection> connection, const char* how)
        : m_storage(storage)
        , m_connection(std::move(connection))
        , m_records(*m_connection, storage.m_number)
        , m_accounts(*m_connection, storage.m_number)
        , m_photos(*m_connection, storage.m_number)
    {
        m_connection->query(how).run();
        PostgresRows rows
            = m_connection->query("SELECT epoch FROM organisation WHERE number = $1").with(storage.m_number).rows();
        if (!rows.next())
            throw PostgresError("the organisation is not in the database any more");
        m_epoch = rows.number(0);
    }
    PostgresTransaction(const PostgresTransaction&) = delete;
    PostgresTransaction& operator=(const PostgresTransaction&) = delete;
    ~PostgresTransaction() override
    {
        try {
            if (!m_committed && m_connection->isUsable()) {
                m_connection->query("ROLLBACK").run();
                m_connection->settle();
            }
        } catch (const PostgresError&) { // the server undoes what was not committed
        }
        m_storage.giveBack(std::move(m_connection));
    }

    RecordStorage& records() override { return m_records; }
    AccountStorage& accounts() override { return m_accounts; }
    PhotoStorage& photos() override { return m_photos; }
    std::uint64_t epoch() override { return m_epoch; }
    void setEpoch(std::uint64_t epoch) override
    {
        m_connection->query("UPDATE organisation SET epoch = $2 WHERE number = $1")
            .with(m_storage.m_number)
            .withNumber(epoch)
            .run();
        m_epoch = epoch;
    }
    /// Writes, and changes nothing.
    void writeEpochAgain()
    {
        m_connection->query("UPDATE organisation SET epoch = epoch WHERE number = $1").with(m_storage.m_number).run();
    }
    void commit() override
    {
        m_records.flush();
        m_connection->query("COMMIT").run();
        sendNews(*m_connection, m_storage.m_number, news());
        m_connection->settle();
        m_committed = true;
    }

private:
    PostgresStorage& m_storage;
    std::unique_ptr<PostgresConnection> m_connection;
    PostgresRecords m_records;
    PostgresAccounts m_accounts;
    PostgresPhotos m_photos;
    std::uint64_t m_epoch = 0;
    bool m_committed = false;
};

Result<std::unique_ptr<Storage>> PostgresStorage::open(const std::string& place, Random& random, bool create)
{
    const std::size_t mark = place.find('#');
    const std::string organisation = mark == std::string::npos ? std::string {} : place.substr(mark + 1);
    try {
        std::unique_ptr<PostgresStorage> storage(new PostgresStorage(place.substr(0, mark), organisation));
        auto prepared = storage->prepare(random, create);
        if (prepared)
            return std::unique_ptr<Storage>(std::move(storage));
        return Error { prepared.error().code, prepared.error().detail, shown(place) };
    } catch (const PostgresError& error) {
        return Error { ErrorCode::StoreFailed, error.what(), shown(place) };
    }
}

PostgresStorage::PostgresStorage(std::string database, std::string organisation)
    : m_database(std::move(database))
    , m_organisation(std::move(organisation))
{
}

Result<void> PostgresStorage::prepare(Random& random, bool create)
{
    PostgresConnection connection(m_database);
    connection.runScript(lockTables);
    if (create)
        connection.runScript(makeSchema);
    PostgresRows there = connection.query("SELECT to_regclass('tovholder.schema_version') IS NOT NULL").rows();
    if (!there.next() || there.integer(0) == 0)
        return failure(ErrorCode::NotFound, "the database has no tables of a tovholder-server");
    PostgresRows version = connection.query("SELECT coalesce(max(version), 0) FROM schema_version").rows();
    std::size_t reached = version.next() ? version.number(0) : 0;
    if (reached > postgresMigrations.size())
        return failure(ErrorCode::StoreTooNew, "schema version " + std::to_string(reached));
    for (; reached < postgresMigrations.size(); ++reached)
        connection.runScript((std::string("BEGIN;") + postgresMigrations.at(reached) + "INSERT INTO schema_version VALUES ("
            + std::to_string(reached + 1) + ");COMMIT")
                                 .c_str());
    const auto found = findOrganisation(connection, random, create);
    connection.runScript(unlockTables);
    return found;
}

Result<void> PostgresStorage::findOrganisation(PostgresConnection& connection, Random& random, bool create)
{
    PostgresRows rows
        = connection.query("SELECT number FROM organisation WHERE key = $1 OR $1 = ''").with(m_organisation).rows();
    if (rows.count() > 1)
        return failure(ErrorCode::StoreFailed, "the database has several organisations: name one of them after a #");
    if (rows.count() == 0 && !create)
        return failure(ErrorCode::NotFound, "the database has no such organisation");
    if (rows.count() == 0)
        rows = connection.query("INSERT INTO organisation (key, epoch) VALUES ($1, $2) RETURNING number")
                   .with(m_organisation)
                   .withNumber(newEpoch(random))
                   .rows();
    m_number = rows.next() ? rows.integer(0) : 0;
    return {};
}

void PostgresStorage::setNewsListener(NewsListener listener)
{
    m_news.reset(); // waits until the one before hears nothing more
    if (listener)
        m_news = std::make_unique<PostgresNews>(m_database, m_number, std::move(listener));
}

std::unique_ptr<Transaction> PostgresStorage::begin() { return begin(beginWriting); }

std::unique_ptr<Transaction> PostgresStorage::snapshot() { return begin(beginReading); }

std::unique_ptr<PostgresTransaction> PostgresStorage::begin(const char* how)
{
    while (true) {
        std::unique_ptr<PostgresConnection> connection = take();
        const bool wasIdle = connection != nullptr;
        try {
            if (!connection)
                connection = std::make_unique<PostgresConnection>(m_database);
            return std::make_unique<PostgresTransaction>(*this, std::move(connection), how);
        } catch (const PostgresError&) {
            giveBack(nullptr);
            if (!wasIdle) // one that waited may have been cut meanwhile
                throw;
        }
    }
}

/// One that is idle; null when a new one may be made.
std::unique_ptr<PostgresConnection> PostgresStorage::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return m_taken < connectionsMax; });
    ++m_taken;
    if (m_idle.empty())
        return nullptr;
    std::unique_ptr<PostgresConnection> connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

void PostgresStorage::giveBack(std::unique_ptr<PostgresConnection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_taken;
        if (connection && connection->isUsable())
            m_idle.push_back(std::move(connection));
    }
    m_returned.notify_one();
}

void PostgresStorage::checkHealth()
{
    const auto transaction = begin(beginWriting);
    transaction->writeEpochAgain();
    (void)transaction->records().spaces();
    transaction->commit();
}

Result<void> PostgresStorage::backup(const std::filesystem::path& file, Random& random)
{
    if (std::filesystem::exists(file))
        return Error { ErrorCode::FileUnwritable, "the file exists already", file.string() };
    auto copy = SqliteStorage::open(file, random, true);
    if (!copy)
        return Error { ErrorCode::FileUnwritable, copy.error().detail, file.string() };
    const auto from = snapshot();
    const auto to = (*copy)->begin();
    copyStore(*from, *to);
    to->setEpoch(newEpoch(random));
    to->commit();
    return {};
}

/// PostgreSQL looks at the sums of the pages that it reads, if it was set up so; whoever checks the numbers reads them.
std::vector<std::string> PostgresStorage::integrityFaults() { return {}; }

} // namespace tovholder::server
