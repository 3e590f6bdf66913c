// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/sqlitestorage.h"

#include "sync/server/storage/schema.h"
#include "sync/server/storage/sqliteaccounts.h"
#include "sync/server/storage/sqlitephotos.h"
#include "sync/server/storage/sqliterecords.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace tovholder::server {
namespace {

    constexpr const char* epochSetting = "epoch";

    /// 0 in a store that is new.
    std::uint64_t readEpoch(SqliteConnection& connection)
    {
        Query query = connection.query("SELECT value FROM setting WHERE name = ?");
        return query.with(epochSetting).next() ? query.number(0) : 0;
    }

    void writeEpoch(SqliteConnection& connection, std::uint64_t epoch)
    {
        connection.query("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")
            .with(epochSetting)
            .withNumber(epoch)
            .run();
    }

    class SqliteTransaction final : public Transaction {
    public:
        SqliteTransaction(SqliteConnection& connection, std::mutex& mutex, const Storage::NewsListener& listener)
            : m_lock(mutex)
            , m_transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE)
            , m_records(connection)
            , m_accounts(connection)
            , m_photos(connection)
            , m_connection(connection)
            , m_listener(listener)
        {
        }

        RecordStorage& records() override { return m_records; }
        AccountStorage& accounts() override { return m_accounts; }
        PhotoStorage& photos() override { return m_photos; }
        // Read each time: another process may have set one.
        std::uint64_t epoch() override { return readEpoch(m_connection); }
        void setEpoch(std::uint64_t epoch) override { writeEpoch(m_connection, epoch); }
        void commit() override
        {
            m_transaction.commit();
            if (m_listener && !news().empty())
                m_listener(news());
        }

    private:
        std::unique_lock<std::mutex> m_lock;
        SQLite::Transaction m_transaction;
        SqliteRecords m_records;
        SqliteAccounts m_accounts;
        SqlitePhotos m_photos;
        SqliteConnection& m_connection;
        const Storage::NewsListener& m_listener;
    };

    Error errorOf(const SQLite::Exception& exception, const std::filesystem::path& file)
    {
        const int code = exception.getErrorCode() & 0xff;
        const bool damaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
        return { damaged ? ErrorCode::StoreCorrupt : ErrorCode::StoreFailed, exception.what(), file.string() };
    }

} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(
    const std::filesystem::path& file, Random& random, bool create)
{
    if (!create && !std::filesystem::exists(file))
        return Error { ErrorCode::NotFound, "there is no such file", file.string() };
    try {
        return std::unique_ptr<SqliteStorage>(new SqliteStorage(file, random, create));
    } catch (const SQLite::Exception& exception) {
        return errorOf(exception, file);
    } catch (const StoreIsTooNew&) {
        return Error { ErrorCode::StoreTooNew, "the store was written by a newer tovholder-server", file.string() };
    }
}

SqliteStorage::SqliteStorage(const std::filesystem::path& file, Random& random, bool create)
    : m_file(file)
    , m_connection(file, create)
{
    SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (readEpoch(m_connection) == 0)
        writeEpoch(m_connection, newEpoch(random));
    transaction.commit();
}

void SqliteStorage::setNewsListener(NewsListener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
    m_dataVersion = dataVersion();
}

void SqliteStorage::lookForOthers()
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t before = std::exchange(m_dataVersion, dataVersion());
    if (m_listener && m_dataVersion != before)
        m_listener({ {} });
}

std::int64_t SqliteStorage::dataVersion()
{
    Query query = m_connection.query("PRAGMA data_version");
    return query.next() ? query.integer(0) : 0;
}

std::unique_ptr<Transaction> SqliteStorage::begin()
{
    return std::make_unique<SqliteTransaction>(m_connection, m_mutex, m_listener);
}

void SqliteStorage::checkHealth()
{
    const auto transaction = begin();
    transaction->setEpoch(transaction->epoch());
    transaction->commit();
    // Another connection has nothing of the file in its memory.
    SQLite::Database fresh(m_file.string(), SQLite::OPEN_READONLY);
    for (const char* table : { "setting", "space", "user", "device", "record" })
        (void)fresh.execAndGet(std::string("SELECT count(*) FROM (SELECT 1 FROM ") + table + " LIMIT 10)");
}

Result<void> SqliteStorage::backup(const std::filesystem::path& file, Random& random)
{
    if (std::filesystem::exists(file))
        return Error { ErrorCode::FileUnwritable, "the file exists already", file.string() };
    const std::lock_guard lock(m_mutex);
    try {
        copyTo(file);
        SqliteConnection copy(file, false);
        writeEpoch(copy, newEpoch(random));
        // One file, ready to be carried away.
        copy.database().exec("PRAGMA journal_mode = DELETE");
        return {};
    } catch (const SQLite::Exception& exception) {
        for (const char* part : { "", "-wal", "-shm", "-journal" }) {
            std::error_code ignored; // half a backup must not be taken for one
            std::filesystem::remove(file.string() + part, ignored);
        }
        return Error { ErrorCode::FileUnwritable, exception.what(), file.string() };
    }
}

void SqliteStorage::copyTo(const std::filesystem::path& file)
{
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, m_connection.database());
    // Busy and locked are answers, not exceptions.
    if (const int answer = backup.executeStep(); answer != SQLITE_DONE)
        throw SQLite::Exception(copy.getHandle(), answer);
}

std::vector<std::string> SqliteStorage::integrityFaults()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> faults;
    Query query = m_connection.query("PRAGMA integrity_check");
    while (query.next()) {
        if (query.text(0) != "ok")
            faults.push_back(query.text(0));
    }
    return faults;
}

} // namespace tovholder::server
