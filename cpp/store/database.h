// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/result.h"
#include "cpp/store/store.h"
#include "sync/merge/digest.h"
#include "sync/merge/hybridclock.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace tovholder::store {

/// A failure on its way from the middle of a transaction to its door, where it becomes a Result.
class Failed final : public std::exception {
public:
    explicit Failed(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// A prepared statement from the cache, reset when it is let go.
class Statement {
public:
    explicit Statement(SQLite::Statement& statement)
        : m_statement(&statement)
    {
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int position, const Value& value); ///< a text is not copied: it must outlive the step
    Statement& bind(int position, std::int64_t number);
    Statement& bind(int position, std::string_view text);
    Statement& bindAll(auto&&... values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }
    /// True while there is a row.
    bool step() { return m_statement->executeStep(); }
    /// For statements without an answer; returns how many rows changed.
    int run() { return m_statement->exec(); }

    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    [[nodiscard]] std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    [[nodiscard]] std::string text(int column) const { return m_statement->getColumn(column).getString(); }
    [[nodiscard]] std::string_view textView(int column) const; ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const { return m_statement->isColumnNull(column); }
    [[nodiscard]] SQLite::Statement& raw() { return *m_statement; }

private:
    SQLite::Statement* m_statement;
};

/// How a store can be opened, best first.
enum class Access {
    Write,
    Read,
    Frozen, ///< nothing beside the file may be written, and nobody else writes it
};

/// The connection, its clock and its statements; what the files of this room share.
class Database {
public:
    Database(const std::filesystem::path& file, const Clock& clock, Random& random, Options options, Access access);

    /// Runs the work in one transaction and turns every exception of it into an Error. The work may return a
    /// Result or a plain value or nothing; nothing of a failed work stays. Durable when it returns.
    template<typename Work>
    auto write(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        return transact(work, true);
    }

    /// As write(), for what comes again if a power cut takes it back: nobody waits for the disk. The next write() makes it
    /// durable, too, so that nothing is kept without what came before it.
    template<typename Work>
    auto writeRepeatable(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        return transact(work, false);
    }

    /// As write(), without a transaction, for questions.
    template<typename Work>
    auto read(Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        errno = 0;
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (...) {
            return currentError();
        }
    }

    [[nodiscard]] Statement statement(const std::string& sql);
    [[nodiscard]] bool isReadOnly() const;
    void leaveCheckpoints(std::function<void(int logPages)> committed); ///< see Store
    [[nodiscard]] SQLite::Database& connection() { return m_connection; }
    void touch(std::string_view table) { m_touched.emplace(table); }
    /// Adds to a space's digest when the transaction commits.
    void count(std::string_view space, merge::Digest more);
    void forgetCounted(std::string_view space) { m_counted.erase(Id(space)); }
    /// The sum of what this device holds of the space; nothing: it is to be counted when it is next needed.
    [[nodiscard]] std::optional<merge::Digest> digest(std::string_view space);
    void setDigest(std::string_view space, merge::Digest digest);

    /// The number that rows have instead of a space's id or a device's number (tables "space" and "writer"); it gets one
    /// when it has none.
    [[nodiscard]] std::int64_t numberOf(const std::string& table, const Value& id);
    void forgetNumbers() { m_numbers.clear(); }

    [[nodiscard]] std::optional<std::string> setting(std::string_view name);
    [[nodiscard]] std::int64_t numberSetting(std::string_view name, std::int64_t otherwise = 0);
    void setSetting(std::string_view name, std::string_view value);

    [[nodiscard]] merge::HybridClock& hybridClock() { return m_hybridClock; }
    [[nodiscard]] merge::DeviceNumber device() const { return m_device; }
    void setDevice(merge::DeviceNumber device);
    /// A version later than all that this device has made or seen.
    [[nodiscard]] merge::Version stamp() { return { m_hybridClock.tick(), m_device }; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] std::filesystem::path photoDirectory() const; ///< see Store
    [[nodiscard]] std::filesystem::path photoFile(std::string_view sha256) const;

    /// The exception being handled, as an error. Only inside a catch, where errno is still that of the failure.
    [[nodiscard]] static Error currentError();

private:
    template<typename Work>
    auto transact(Work& work, bool durable) -> Result<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        errno = 0;
        try {
            waitForDisk(durable);
            SQLite::Transaction transaction(m_connection, SQLite::TransactionBehavior::IMMEDIATE);
            catchUp();
            if constexpr (std::is_void_v<Answer>) {
                work();
                commit(transaction);
                return {};
            } else {
                Answer answer = work();
                commit(transaction);
                return answer;
            }
        } catch (...) {
            return rolledBack();
        }
    }

    void waitForDisk(bool wait);
    void prepare(Access access);
    void loadState(Access access);
    void catchUp();
    void saveCounted();
    void saveSetting(std::string_view name, std::string_view value);
    void commit(SQLite::Transaction& transaction);
    Error rolledBack();

    std::filesystem::path m_file;
    const Clock& m_clock;
    Random& m_random;
    Options m_options;
    SQLite::Database m_connection;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::set<std::string> m_touched;
    std::map<Id, merge::Digest, std::less<>> m_counted; ///< in the transaction, by space
    std::map<std::string, std::map<Value, std::int64_t>> m_numbers; ///< what numberOf() has found, by table
    std::function<void(int)> m_committed;
    merge::HybridClock m_hybridClock;
    merge::HybridTime m_clockSaved = 0;
    merge::DeviceNumber m_device = 0;
    std::optional<merge::DeviceNumber> m_replacedDevice; ///< the one before this transaction's
    bool m_waitsForDisk = true;
    std::int64_t m_dataVersion = 0; ///< as SQLite counts the commits of other connections
};

/// Settings of the sync engine, beside the person's own.
namespace settings {
    inline constexpr std::string_view hybridClock = "sync.clock";
    inline constexpr std::string_view clockOffsetMs = "sync.clock_offset_ms";
    inline constexpr std::string_view device = "sync.device";
    inline constexpr std::string_view counter = "sync.counter";
    inline constexpr std::string_view answered = "sync.answered"; // the counter of the last request that was answered
    inline constexpr std::string_view series = "sync.series"; // of the counters since
    inline constexpr std::string_view epoch = "sync.epoch";
    inline constexpr std::string_view server = "sync.server";
    inline constexpr std::string_view login = "sync.login";
    inline constexpr std::string_view token = "sync.token";
    inline constexpr std::string_view organisation = "sync.organisation";
    inline constexpr std::string_view userName = "sync.user_name";

    /// A space's digest stands beside the clock, so that an edit, which changes both, writes one page.
    inline std::string digestOf(std::string_view space) { return "sync.digest." + std::string(space); }
}

} // namespace tovholder::store
