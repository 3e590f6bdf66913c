// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresconnection.h"

#include <array>
#include <utility>

namespace tovholder::server {
namespace {

    constexpr Oid bytesType = 17;
    constexpr Oid integerType = 20;
    constexpr Oid textType = 25;
    constexpr Oid bytesArrayType = 1001;
    constexpr Oid textArrayType = 1009;
    constexpr Oid integerArrayType = 1016;
    constexpr int binary = 1;
    /// While more are sent than are read, both ends could wait for room in their buffers.
    constexpr std::size_t awaitedMax = 256;

    template<typename Number>
    void appendBigEndian(std::string& to, Number number)
    {
        for (int shift = static_cast<int>(sizeof number) * 8 - 8; shift >= 0; shift -= 8)
            to += static_cast<char>(static_cast<std::uint64_t>(number) >> shift & 0xff);
    }

    /// A lost connection should be noticed, and a process that hangs should not hold others up.
    constexpr std::array keywords { "connect_timeout", "keepalives_idle", "tcp_user_timeout", "application_name",
        "client_encoding", "dbname", static_cast<const char*>(nullptr) };
    constexpr const char* sessionSettings = "SET search_path TO tovholder;"
                                            "SET lock_timeout TO '15s';"
                                            "SET idle_in_transaction_session_timeout TO '60s'";

    bool isGood(const PGresult* result)
    {
        const ExecStatusType status = PQresultStatus(result);
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    }

    /// Sets the flag when a commit stopped waiting for the standby: a warning beside a success is all that PostgreSQL says.
    void takeNotice(void* isUnreplicated, const PGresult* notice)
    {
        const char* function = PQresultErrorField(notice, PG_DIAG_SOURCE_FUNCTION); // unlike the words in no language
        if (function && std::string_view(function) == "SyncRepWaitForLSN")
            *static_cast<bool*>(isUnreplicated) = true;
    }

    /// Whether the words that tell why there is no connection are the server's: they follow a severity and two spaces.
    bool isAnswered(const PGconn* handle) { return std::string_view(PQerrorMessage(handle)).find(":  ") != std::string_view::npos; }

    PGconn* connectTo(const std::string& place)
    {
        const std::array values { "10", "30", "20000", "tovholder-server", "UTF8", place.c_str(), static_cast<const char*>(nullptr) };
        PGconn* handle = PQconnectdbParams(keywords.data(), values.data(), 1);
        if (PQstatus(handle) == CONNECTION_BAD && isAnswered(handle)) { // it is asked again, for the SQLSTATE of its refusal
            PQsetErrorVerbosity(handle, PQERRORS_VERBOSE);
            PQreset(handle);
            PQsetErrorVerbosity(handle, PQERRORS_DEFAULT);
        }
        return handle;
    }

    /// Whether there is no connection for now: not, when the server refuses who asks (class 28, or there is no password at all)
    /// or the database that is asked for (3D000), which goes on until somebody mends the settings.
    bool isAway(const PGconn* handle)
    {
        const std::string_view words = PQerrorMessage(handle);
        const bool isRefused = PQconnectionNeedsPassword(handle) != 0 || words.find(":  28") != std::string_view::npos
            || words.find(":  3D000: ") != std::string_view::npos;
        return PQstatus(handle) != CONNECTION_OK && !isRefused;
    }

} // namespace

std::string_view PostgresRows::bytes(int column) const
{
    return { PQgetvalue(m_result.get(), m_row, column), static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column)) };
}

std::int64_t PostgresRows::integer(int column) const
{
    std::uint64_t number = 0;
    for (const char byte : bytes(column))
        number = number << 8 | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(number);
}

void PostgresArray::add(std::string_view text)
{
    appendBigEndian(m_elements, static_cast<std::uint32_t>(text.size()));
    m_elements += text;
    ++m_count;
}

void PostgresArray::add(std::int64_t integer)
{
    appendBigEndian(m_elements, static_cast<std::uint32_t>(sizeof integer));
    appendBigEndian(m_elements, integer);
    ++m_count;
}

void PostgresArray::addNull()
{
    appendBigEndian(m_elements, ~std::uint32_t { 0 });
    m_hasNull = true;
    ++m_count;
}

Oid PostgresArray::type() const
{
    switch (m_type) {
    case Of::Texts:
        return textArrayType;
    case Of::Integers:
        return integerArrayType;
    case Of::Bytes:
        break;
    }
    return bytesArrayType;
}

std::string PostgresArray::encoded() const
{
    const Oid element = m_type == Of::Texts ? textType : m_type == Of::Integers ? integerType : bytesType;
    std::string bytes;
    appendBigEndian(bytes, std::uint32_t { 1 }); // dimensions
    appendBigEndian(bytes, std::uint32_t { m_hasNull });
    appendBigEndian(bytes, std::uint32_t { element });
    appendBigEndian(bytes, m_count);
    appendBigEndian(bytes, std::uint32_t { 1 }); // the first one's index
    return bytes + m_elements;
}

PostgresQuery& PostgresQuery::add(Oid type, std::string bytes)
{
    m_types.push_back(type);
    m_values.push_back(std::move(bytes));
    return *this;
}

PostgresQuery& PostgresQuery::with(std::string_view text) { return add(textType, std::string(text)); }

PostgresQuery& PostgresQuery::with(std::int64_t integer)
{
    std::string bytes;
    appendBigEndian(bytes, integer);
    return add(integerType, std::move(bytes));
}

PostgresQuery& PostgresQuery::withBytes(std::string_view bytes) { return add(bytesType, std::string(bytes)); }

PostgresQuery& PostgresQuery::with(const PostgresArray& column) { return add(column.type(), column.encoded()); }

void PostgresQuery::run(std::optional<std::uint64_t> rowsTouched) { m_connection.send(*this, rowsTouched); }

PostgresRows PostgresQuery::rows()
{
    m_connection.send(*this, std::nullopt);
    return PostgresRows(m_connection.receiveAll());
}

PostgresConnection::PostgresConnection(const std::string& place)
    : m_handle(connectTo(place), &PQfinish)
{
    if (PQstatus(m_handle.get()) != CONNECTION_OK)
        fail(PQerrorMessage(m_handle.get()));
    PQsetNoticeReceiver(m_handle.get(), &takeNotice, &m_isUnreplicated);
    runScript(sessionSettings);
}

void PostgresConnection::runScript(const char* sql)
{
    settle();
    if (PQpipelineStatus(m_handle.get()) != PQ_PIPELINE_OFF)
        PQexitPipelineMode(m_handle.get());
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(m_handle.get(), sql), &PQclear);
    if (!isGood(answer.get()) || PQenterPipelineMode(m_handle.get()) == 0)
        fail(PQerrorMessage(m_handle.get()));
}

void PostgresConnection::send(const PostgresQuery& query, std::optional<std::uint64_t> rowsTouched)
{
    if (m_awaited.size() >= awaitedMax)
        settle();
    const std::string& name = prepared(query);
    std::vector<const char*> values;
    std::vector<int> lengths;
    const std::vector<int> formats(query.m_values.size(), binary);
    for (const std::string& value : query.m_values) {
        values.push_back(value.data());
        lengths.push_back(static_cast<int>(value.size()));
    }
    if (PQsendQueryPrepared(m_handle.get(), name.c_str(), static_cast<int>(values.size()), values.data(), lengths.data(),
            formats.data(), binary) == 0)
        fail(PQerrorMessage(m_handle.get()));
    m_awaited.push_back(rowsTouched);
}

const std::string& PostgresConnection::prepared(const PostgresQuery& query)
{
    std::string& name = m_prepared[query.m_sql];
    if (!name.empty())
        return name;
    name = "s" + std::to_string(m_prepared.size());
    if (PQsendPrepare(m_handle.get(), name.c_str(), query.m_sql, static_cast<int>(query.m_types.size()), query.m_types.data()) == 0)
        fail(PQerrorMessage(m_handle.get()));
    m_awaited.emplace_back();
    return name;
}

void PostgresConnection::settle()
{
    if (!m_awaited.empty())
        PQclear(receiveAll());
}

PGresult* PostgresConnection::receiveAll()
{
    std::string problem;
    PGresult* last = nullptr;
    if (PQpipelineSync(m_handle.get()) == 0)
        fail(PQerrorMessage(m_handle.get()));
    for (const std::optional<std::uint64_t>& rowsTouched : m_awaited) {
        PQclear(std::exchange(last, PQgetResult(m_handle.get())));
        if (problem.empty() && !isGood(last))
            problem = std::string("PostgreSQL: ") + PQerrorMessage(m_handle.get());
        else if (problem.empty() && rowsTouched && std::to_string(*rowsTouched) != PQcmdTuples(last))
            problem = "a statement touched other rows than it should";
        PQclear(PQgetResult(m_handle.get())); // nothing: the end of this one's answer
    }
    PQclear(PQgetResult(m_handle.get())); // that of the pipeline
    m_awaited.clear();
    if (problem.empty() && m_isUnreplicated)
        problem = "a commit was not waited for: it may be lost with the primary";
    if (problem.empty())
        return last;
    PQclear(last);
    fail(problem);
}

void PostgresConnection::fail(const std::string& words)
{
    m_usable = false;
    m_awaited.clear();
    throw PostgresError(words.substr(0, words.find_last_not_of("\n ") + 1), isAway(m_handle.get()));
}

} // namespace tovholder::server
