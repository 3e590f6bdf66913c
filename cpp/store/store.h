// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/clock.h"
#include "cpp/base/id.h"
#include "cpp/base/random.h"
#include "cpp/base/result.h"
#include "cpp/base/value.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tovholder::store {

class Database;
class SyncState;
enum class Access;

using FieldValues = std::map<std::string, Value, std::less<>>;

/// A person's edit of one record: insert when the id is new (every required field must be there),
/// else an update of just these fields. Nothing else in the app writes rows.
struct Edit {
    std::string entity;
    Id id;
    Id space;
    FieldValues fields;
};

/// A record as stored: its own fields, deleted_at among them when it is in the bin.
struct Record {
    std::string entity;
    Id id;
    Id space;
    FieldValues fields;
};

/// One row of a query's answer.
class Row {
public:
    Row(std::shared_ptr<const std::vector<std::string>> columns, std::vector<Value> values)
        : m_columns(std::move(columns))
        , m_values(std::move(values))
    {
    }
    /// Nothing when there is no such column.
    [[nodiscard]] const Value& operator[](std::string_view column) const;
    [[nodiscard]] std::string text(std::string_view column) const; ///< empty when it is no text
    [[nodiscard]] std::int64_t integer(std::string_view column) const; ///< 0 when it is no number
    [[nodiscard]] const std::vector<std::string>& columns() const { return *m_columns; }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
    friend bool operator==(const Row& a, const Row& b) { return a.m_values == b.m_values; }

private:
    std::shared_ptr<const std::vector<std::string>> m_columns;
    std::vector<Value> m_values;
};

/// A question to the store: SQL with named parameters (:name) and the tables that its answer depends on.
/// Queries are written in cpp/store/queries/, nowhere else. The first column is the row's key ("id").
struct Query {
    std::string sql;
    std::set<std::string> tables;
    FieldValues parameters;
};

/// What was found in the full text index, best first.
struct SearchHit {
    std::string entity;
    Id id;
    std::string title; ///< the record's text, cut, the hit marked with « »
};

struct Account {
    std::string server; ///< base URL
    std::string login;
    std::string token;
    std::uint64_t device = 0; ///< as the server numbered us; before sign-in, drawn at random
    Id organisation; ///< the common space; empty before sign-in
    std::string userName;
};

struct Options {
    bool readOnly = false;
    /// Called after each commit with the tables that changed, on the thread that committed.
    std::function<void(const std::set<std::string>&)> changed {};
};

/// One device's SQLite store. Not thread-safe: one thread owns it (StoreThread in the app).
/// Every failure is a value: DiskFull, StoreReadOnly, StoreLocked, StoreCorrupt, StoreFailed.
class Store {
public:
    /// Opens or makes the store and brings its schema up to date in one transaction. Where nothing may be written the
    /// store is opened for reading: isReadOnly() says so. Errors: StoreTooNew; NotOurStore, and the file is as it was;
    /// StoreCorrupt, after which setAside() keeps the file and a new one can be made.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file, const Clock& clock, Random& random,
        Options options = {});
    /// Renames a corrupt store and its companions to FILE.corrupt-TIME and returns the new name.
    static Result<std::filesystem::path> setAside(const std::filesystem::path& file, const Clock& clock);
    ~Store();

    /// All edits and their outbox entries in one durable transaction, or none.
    /// Errors: those of domain::checkValue, ValueMissing, UnknownEntity, UnknownField.
    Result<void> write(std::span<const Edit> edits);
    Result<void> write(const Edit& edit) { return write(std::span(&edit, 1)); }
    /// The edits that take these back, as the store stands now; a record that they would make goes to the bin.
    Result<std::vector<Edit>> inverseOf(std::span<const Edit> edits);
    /// Puts a record in the bin; restore() takes it out again within limits::binDays.
    Result<void> remove(std::string_view entity, const Id& id);
    Result<void> restore(std::string_view entity, const Id& id);

    /// Whether a meeting's minutes are other than when they were locked: another device wrote before it heard of the lock.
    Result<bool> changedSinceLocked(const Id& meeting);

    /// The record, also when it is in the bin. Errors: NotFound.
    Result<Record> read(std::string_view entity, const Id& id);
    Result<std::vector<Row>> query(const Query& query);
    /// Brings at most rowsMax changed rows into the full text index; false when it was up to date. search() does so by
    /// itself: this is for quiet moments before it.
    Result<bool> indexWords(int rowsMax);
    /// Prefix search over notes, agreements, partners, observations and stories, or one of those.
    Result<std::vector<SearchHit>> search(std::string_view words, int hitsMax = 50, std::string_view entity = {});

    [[nodiscard]] Id makeId();
    [[nodiscard]] std::int64_t nowMs() const; ///< the machine's clock, corrected by what the server said

    /// Settings of this device, never synced: "language", "theme", ...
    std::optional<std::string> setting(std::string_view name);
    Result<void> setSetting(std::string_view name, std::string_view value);

    /// What the sync engine needs: outbox, cursors, applying, account, photo queue.
    SyncState& syncState();

    /// From now on no commit copies the write-ahead log into the file: somebody else does, who is told after each commit how
    /// many pages the log has.
    void leaveCheckpoints(std::function<void(int logPages)> committed);

    /// Reads every page. Errors: StoreCorrupt. Takes its time: run it when nobody waits.
    Result<void> check();

    [[nodiscard]] bool isReadOnly() const; ///< every write is answered with StoreReadOnly
    [[nodiscard]] std::filesystem::path file() const;
    /// Where photos lie: FILE.photos/ab/abcdef….jpg
    [[nodiscard]] std::filesystem::path photoDirectory() const;
    [[nodiscard]] std::filesystem::path photoFile(std::string_view sha256) const;

private:
    explicit Store(std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Store>> openAs(
        Access access, const std::filesystem::path& file, const Clock& clock, Random& random, const Options& options);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SyncState> m_syncState;
};

} // namespace tovholder::store
