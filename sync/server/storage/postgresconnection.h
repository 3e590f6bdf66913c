// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/storage/storage.h"

#include <libpq-fe.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tovholder::server {

class PostgresConnection;

/// What PostgreSQL or the way to it said.
class PostgresError : public StorageError {
public:
    explicit PostgresError(const std::string& words, bool isAway = false)
        : StorageError(words, isAway)
    {
    }
};

/// The rows that a statement answered with.
class PostgresRows {
public:
    explicit PostgresRows(PGresult* result)
        : m_result(result, &PQclear)
    {
    }

    /// Moves to the next row; false when there is none.
    bool next() { return ++m_row < PQntuples(m_result.get()); }
    [[nodiscard]] int count() const { return PQntuples(m_result.get()); }

    /// Text or bytes; valid while the rows are.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(bytes(column)); }
    [[nodiscard]] std::int64_t integer(int column) const; ///< of a bigint
    [[nodiscard]] std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    [[nodiscard]] bool isNull(int column) const { return PQgetisnull(m_result.get(), m_row, column) != 0; }

private:
    std::unique_ptr<PGresult, decltype(&PQclear)> m_result;
    int m_row = -1;
};

/// A column of values, as one parameter of a statement that writes or asks for many rows.
class PostgresArray {
public:
    enum class Of { Texts, Integers, Bytes };

    explicit PostgresArray(Of type)
        : m_type(type)
    {
    }

    void add(std::string_view text);
    void add(std::int64_t integer);
    void addNumber(std::uint64_t number) { add(static_cast<std::int64_t>(number)); }
    void addNull();

    [[nodiscard]] Oid type() const;
    /// In PostgreSQL's binary form.
    [[nodiscard]] std::string encoded() const;

private:
    Of m_type;
    std::uint32_t m_count = 0;
    bool m_hasNull = false;
    std::string m_elements;
};

/// A prepared statement and its parameters, in the order of $1, $2 ...
class PostgresQuery {
public:
    PostgresQuery(PostgresConnection& connection, const char* sql)
        : m_connection(connection)
        , m_sql(sql)
    {
    }

    PostgresQuery& with(std::string_view text);
    PostgresQuery& with(std::int64_t integer);
    PostgresQuery& withNumber(std::uint64_t number) { return with(static_cast<std::int64_t>(number)); }
    PostgresQuery& withBytes(std::string_view bytes);
    PostgresQuery& with(const PostgresArray& column);

    /// Sends the statement and waits for nothing: what goes wrong is thrown by the next rows() or settle(), and so it is
    /// when the statement should touch a number of rows, and touches another.
    void run(std::optional<std::uint64_t> rowsTouched = std::nullopt);
    /// Sends the statement and waits for its answer.
    [[nodiscard]] PostgresRows rows();

private:
    friend class PostgresConnection;
    PostgresQuery& add(Oid type, std::string bytes);

    PostgresConnection& m_connection;
    const char* m_sql;
    std::vector<Oid> m_types;
    std::vector<std::string> m_values;
};

/// One connection, whose statements travel together until an answer is needed. Every call throws PostgresError; after
/// that the connection is of no more use.
class PostgresConnection {
public:
    /// Takes a URL or any other connection string of libpq.
    explicit PostgresConnection(const std::string& place);
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    [[nodiscard]] PostgresQuery query(const char* sql) { return { *this, sql }; }
    /// Runs several statements without parameters. Not within a transaction.
    void runScript(const char* sql);
    /// Waits until everything that was sent is done.
    void settle();
    [[nodiscard]] bool isUsable() const { return m_usable && PQstatus(m_handle.get()) == CONNECTION_OK; }
    [[nodiscard]] PGconn* handle() { return m_handle.get(); }

private:
    friend class PostgresQuery;
    void send(const PostgresQuery& query, std::optional<std::uint64_t> rowsTouched);
    const std::string& prepared(const PostgresQuery& query);
    /// The last answer of all that was sent.
    PGresult* receiveAll();
    [[noreturn]] void fail(const std::string& words);

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_handle;
    std::unordered_map<const char*, std::string> m_prepared; ///< statements' names
    std::vector<std::optional<std::uint64_t>> m_awaited; ///< an answer each, with the rows that it should touch
    bool m_usable = true;
    bool m_isUnreplicated = false; ///< a commit is on the primary, and perhaps there alone
};

} // namespace tovholder::server
