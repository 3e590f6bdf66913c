// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/sqliteconnection.h"

#include "sync/server/storage/schema.h"

#include <SQLiteCpp/Transaction.h>

#include <array>
#include <fstream>

namespace tovholder::server {
namespace {

    constexpr int busyTimeoutMs = 15'000; // the commands work on the same file while serve runs

    void bringUp(SQLite::Database& database)
    {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        auto version = static_cast<std::size_t>(database.execAndGet("PRAGMA user_version").getInt());
        if (version > sqliteMigrations.size())
            throw StoreIsTooNew("schema version " + std::to_string(version));
        for (; version < sqliteMigrations.size(); ++version)
            database.exec(sqliteMigrations.at(version));
        database.exec("PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    }

    /// Bytes 18 and 19 of SQLite's header: 2 in a file that is kept with a WAL, 1 in one that is not.
    bool isKeptWithoutWal(const std::filesystem::path& file)
    {
        constexpr std::streamoff versionsAt = 18;
        std::array<char, 2> versions {};
        std::ifstream stream(file, std::ios::binary);
        stream.seekg(versionsAt);
        return stream.read(versions.data(), versions.size()) && versions == std::array<char, 2> { 1, 1 };
    }

    /// A backup is kept without a WAL. One that lies beside it belongs to the store that it was put in the place of, and
    /// SQLite would mix that store's pages into it: it is renamed, never deleted.
    const std::filesystem::path& withoutStrangersWal(const std::filesystem::path& file)
    {
        const std::filesystem::path wal = file.string() + "-wal";
        std::error_code failure; // SQLite meets it too, and says it
        if (!std::filesystem::exists(wal, failure) || !isKeptWithoutWal(file))
            return file;
        std::filesystem::path aside;
        for (int number = 1; aside.empty() || std::filesystem::exists(aside, failure); ++number)
            aside = file.string() + "-wal.before-restore-" + std::to_string(number);
        std::filesystem::rename(wal, aside, failure);
        if (!failure)
            std::filesystem::remove(file.string() + "-shm", failure);
        return file;
    }

} // namespace

Query& Query::with(std::string_view text)
{
    m_statement.bind(++m_bound, std::string(text));
    return *this;
}

Query& Query::with(std::int64_t number)
{
    m_statement.bind(++m_bound, number);
    return *this;
}

Query& Query::withKept(const std::string& text)
{
    m_statement.bindNoCopy(++m_bound, text);
    return *this;
}

Query& Query::withKeptBlob(std::string_view bytes)
{
    m_statement.bindNoCopy(++m_bound, bytes.data(), static_cast<int>(bytes.size()));
    return *this;
}

Query& Query::withNull()
{
    m_statement.bind(++m_bound);
    return *this;
}

SqliteConnection::SqliteConnection(const std::filesystem::path& file, bool create)
    : m_database(withoutStrangersWal(file).string(), SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0) | SQLite::OPEN_NOMUTEX,
        busyTimeoutMs)
{
    m_database.exec("PRAGMA journal_mode = WAL");
    m_database.exec("PRAGMA synchronous = FULL");
    m_database.exec("PRAGMA foreign_keys = ON");
    m_database.exec("PRAGMA cache_size = -16000");
    m_database.exec("PRAGMA wal_autocheckpoint = 4000"); // pages: a page that many pushes touch is copied once
    if (m_database.execAndGet("PRAGMA user_version").getInt() != static_cast<int>(sqliteMigrations.size()))
        bringUp(m_database);
}

Query SqliteConnection::query(const char* sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Query(*statement);
}

} // namespace tovholder::server
