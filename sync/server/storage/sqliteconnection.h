// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tovholder::server {

/// A statement on loan from its connection: what was bound and read is cleared when it goes out of scope.
class Query {
public:
    explicit Query(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }

    /// Binds the next parameter.
    Query& with(std::string_view text);
    /// As with(), not copied: it must outlive the run.
    Query& withKept(const std::string& text);
    Query& with(std::int64_t number);
    Query& withNumber(std::uint64_t number) { return with(static_cast<std::int64_t>(number)); }
    Query& withKeptBlob(std::string_view bytes);
    Query& withNull();

    /// Runs a statement that returns nothing.
    void run() { m_statement.exec(); }
    /// Moves to the next row; false when there is none.
    bool next() { return m_statement.executeStep(); }

    [[nodiscard]] std::string text(int column) { return m_statement.getColumn(column).getString(); }
    [[nodiscard]] std::int64_t integer(int column) { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] std::uint64_t number(int column) { return static_cast<std::uint64_t>(integer(column)); }
    [[nodiscard]] SQLite::Column column(int index) { return m_statement.getColumn(index); }

private:
    SQLite::Statement& m_statement;
    int m_bound = 0;
};

/// The file's schema is newer than this program.
class StoreIsTooNew : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The server's SQLite file, opened durably (WAL, synchronous FULL) and brought to the newest schema.
/// One thread at a time may use it. Throws SQLite::Exception, and StoreIsTooNew when a newer program wrote the file.
class SqliteConnection {
public:
    /// Makes the file when it is missing and `create` says so.
    SqliteConnection(const std::filesystem::path& file, bool create);

    /// The prepared statement of that text, prepared once.
    [[nodiscard]] Query query(const char* sql);
    [[nodiscard]] SQLite::Database& database() { return m_database; }

private:
    SQLite::Database m_database;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace tovholder::server
