// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/random.h"
#include "cpp/base/result.h"
#include "cpp/base/value.h"
#include "sync/merge/digest.h"
#include "sync/merge/version.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// What the service needs of a database, so that another can stand in for SQLite. Calls throw what the
/// database's library throws; the service catches it at its own door.
namespace tovholder::server {

/// What a database or the way to it said.
class StorageError : public std::runtime_error {
public:
    StorageError(const std::string& words, bool isAway)
        : std::runtime_error(words)
        , m_isAway(isAway)
    {
    }

    /// Whether the database cannot be reached for now, and another try may find it.
    [[nodiscard]] bool isAway() const { return m_isAway; }

private:
    bool m_isAway;
};

enum class SpaceKind { Organisation, Area };
[[nodiscard]] std::string_view name(SpaceKind kind); ///< as it is stored
[[nodiscard]] SpaceKind spaceKindNamed(std::string_view name);

/// How many kinds of record there are by who may see them.
inline constexpr std::size_t audienceCount = 3;
/// One for each audience; policy.h says which is whose.
using SpaceDigests = std::array<merge::Digest, audienceCount>;

struct Space {
    Id id;
    SpaceKind kind = SpaceKind::Area;
    std::uint64_t sequence = 0; ///< the last number that was given
    SpaceDigests digests {}; ///< of its records
    std::uint64_t digested = 0; ///< as of this sequence; where it is another, a program without digests wrote meanwhile
};

/// A field's value, the number under which it was taken, and the device that brought it (0: the server).
struct StoredField {
    std::string name;
    Value value;
    merge::Version version;
    std::uint64_t sequence = 0;
    merge::DeviceNumber bringer = 0;
};

struct StoredRecord {
    Id space;
    std::string entity;
    Id id;
    std::vector<StoredField> fields;

    /// Null when the field was never set.
    [[nodiscard]] StoredField* field(std::string_view name);
    [[nodiscard]] const StoredField* field(std::string_view name) const;
    /// The latest of its fields.
    [[nodiscard]] std::uint64_t sequence() const;
};

struct RecordKey {
    std::string entity;
    Id id;

    auto operator<=>(const RecordKey&) const = default;
};

class RecordStorage {
public:
    virtual ~RecordStorage() = default;

    virtual std::vector<Space> spaces() = 0;
    virtual std::optional<Space> space(std::string_view id) = 0;
    /// The same, of those that there are, in order of their ids. Until the transaction ends, nobody else who asks so
    /// gets them: who gives numbers or changes records in a space asks first, and for all of its spaces at once.
    virtual std::vector<Space> holdSpaces(const std::set<Id>& ids) = 0;
    /// Adds the space, or moves its sequence and digests.
    virtual void putSpace(const Space& space) = 0;

    /// Says which records of held spaces are asked for next: a database that is far away reads them at once.
    virtual void expect(const std::vector<RecordKey>& records) = 0;

    virtual std::optional<StoredRecord> record(std::string_view entity, std::string_view id) = 0;
    virtual void putRecord(const StoredRecord& record) = 0;
    /// The space's records with a field above the sequence, in order of their numbers, until `take` says false.
    virtual void eachAbove(
        std::string_view space, std::uint64_t sequence, const std::function<bool(StoredRecord)>& take)
        = 0;

    /// Keeps a value that lost, for ever. Sequence 0: it was never the current one.
    virtual void keepSuperseded(const StoredRecord& record, const StoredField& lost) = 0;
    /// What the writer of `version` had in front of them: the value of version `base`, or a later one of the same
    /// device that came before. Nothing when the field never had it as its current one.
    virtual std::optional<Value> seenBy(const StoredRecord& record, std::string_view field, merge::Version version, merge::Version base) = 0;
    /// Whether the field once had the value with this version as its current one.
    virtual bool wasSuperseded(const StoredRecord& record, std::string_view field, merge::Version version) = 0;
    /// The latest of the field's values that lost and were stamped by the device, whether they ever were the current one or
    /// not; nothing when none was.
    virtual std::optional<StoredField> latestSuperseded(const StoredRecord& record, std::string_view field, merge::DeviceNumber device) = 0;
    /// The earliest version that any of the record's fields once had, without its value; nothing when none was overwritten.
    virtual std::optional<StoredField> firstSuperseded(const StoredRecord& record) = 0;
    /// Every value of the space that lost, in order of its record's id, entity, field and version. The record comes
    /// without its fields.
    virtual void eachSuperseded(
        std::string_view space, const std::function<void(const StoredRecord&, const StoredField&)>& take)
        = 0;
};

struct User {
    Id id;
    std::string login;
    std::string displayName;
    std::string passwordHash;
    bool disabled = false;
};

struct Role {
    Id space;
    std::string role;
};

struct Device {
    merge::DeviceNumber number = 0;
    Id user;
    std::string name;
    std::int64_t createdAtMs = 0;
    std::int64_t seenAtMs = 0;
    bool revoked = false;
};

struct Token {
    std::string hash;
    merge::DeviceNumber device = 0;
    std::int64_t expiresAtMs = 0;
    std::int64_t issuedAtMs = 0;
    std::string replaces {}; ///< the hash of the one that its first use replaces; empty once it was used, or there is none
    std::int64_t replacedAtMs = 0; ///< when the one that came after it was first used; 0: it is the one in use
};

/// A token, with whose it is.
struct TokenHolder {
    Token token;
    Device device;
    User user;
};

/// The last push of a device, for telling a repetition from a reused identity.
struct PushLog {
    std::uint64_t counter = 0;
    std::string contentHash;
    std::string reply;
    std::uint64_t series = 0; ///< as the request named it
};

/// What someone did, without anything of what records say.
struct Access {
    std::int64_t firstAtMs = 0;
    std::int64_t lastAtMs = 0;
    std::string what; ///< one of accesslog.h
    Id user {}; ///< empty: nobody whom the store knows
    merge::DeviceNumber device = 0; ///< 0: none
    std::string address {}; ///< of the caller; of a command, who ran it
    Id space {}; ///< empty: no space
    std::uint64_t records = 0;
    std::string detail {}; ///< of a command
};

class AccountStorage {
public:
    virtual ~AccountStorage() = default;

    virtual std::vector<User> users() = 0;
    virtual std::optional<User> userNamed(std::string_view login) = 0;
    virtual std::optional<User> user(std::string_view id) = 0;
    virtual void putUser(const User& user) = 0;
    /// Until the transaction ends, nobody else changes the user, or goes on who asks so.
    virtual void holdUser(std::string_view id) = 0;

    virtual std::vector<Role> rolesOf(std::string_view user) = 0;
    /// An empty role takes the grant away.
    virtual void setRole(std::string_view user, const Role& role) = 0;

    virtual std::vector<Device> devices() = 0;
    virtual std::optional<Device> device(merge::DeviceNumber number) = 0;
    virtual void putDevice(const Device& device) = 0;

    virtual std::optional<TokenHolder> holderOf(std::string_view tokenHash) = 0;
    virtual std::vector<Token> tokens() = 0;
    virtual std::vector<Token> tokensOf(merge::DeviceNumber device) = 0;
    /// Adds the token, or moves what it replaces and when it was replaced.
    virtual void putToken(const Token& token) = 0;
    /// Notes when the device was seen, and how long its token is good from now on, unless that was taken away meanwhile.
    virtual void prolong(const TokenHolder& holder, std::int64_t seenAtMs, std::int64_t expiresAtMs) = 0;
    virtual void removeToken(std::string_view hash) = 0;
    virtual void expireTokensOf(std::string_view user) = 0;

    /// Until the transaction ends, nobody else who asks so goes on: one push of a device at a time.
    virtual void holdDevice(merge::DeviceNumber number) = 0;
    virtual std::optional<PushLog> lastPush(merge::DeviceNumber device) = 0;
    virtual void setLastPush(merge::DeviceNumber device, const PushLog& push) = 0;

    /// What begins alike within one quarter of an hour is one entry, whose records are added up.
    static constexpr std::int64_t accessPeriodMs = 15 * 60'000;
    virtual void noteAccess(const Access& access) = 0;
    /// Those that began from the one time until before the other, by when they began.
    virtual std::vector<Access> accesses(std::int64_t fromMs, std::int64_t untilMs) = 0;
    virtual void forgetAccessesBefore(std::int64_t ms) = 0;
};

struct StoredPhoto {
    std::string sha256;
    Id space;
    std::uint64_t bytes = 0;
};

/// An upload that is not finished; how far it came is its file's size.
struct Upload {
    Id id;
    Id space;
    std::string sha256;
    std::uint64_t bytesTotal = 0;
    merge::DeviceNumber device = 0;
    std::int64_t startedAtMs = 0;
};

class PhotoStorage {
public:
    virtual ~PhotoStorage() = default;

    virtual std::vector<StoredPhoto> photos() = 0;
    /// One for each space that the photo belongs to.
    virtual std::vector<StoredPhoto> photosNamed(std::string_view sha256) = 0;
    virtual void putPhoto(const StoredPhoto& photo) = 0;

    virtual std::vector<Upload> uploads() = 0;
    virtual std::optional<Upload> upload(std::string_view id) = 0;
    virtual void putUpload(const Upload& upload) = 0;
    virtual void removeUpload(std::string_view id) = 0;
};

/// Something that those who wait for it should come and fetch: of a space, or of a user and their devices.
struct News {
    Id topic; ///< the space's id or the user's; empty: it is for everybody
    merge::DeviceNumber bringer = 0; ///< who knows it already
};

/// All or nothing: undone unless committed. What it read does not change under it where it says that others wait.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual RecordStorage& records() = 0;
    virtual AccountStorage& accounts() = 0;
    virtual PhotoStorage& photos() = 0;
    /// Drawn at random when the store was made or restored; 63 bits, never 0.
    [[nodiscard]] virtual std::uint64_t epoch() = 0;
    /// Another epoch from the commit on: every device offers again what it has.
    virtual void setEpoch(std::uint64_t epoch) = 0;
    /// Goes to the listeners of the store, in every process that serves it, once this is committed.
    void tell(News news) { m_news.push_back(std::move(news)); }
    virtual void commit() = 0;

protected:
    [[nodiscard]] const std::vector<News>& news() const { return m_news; }

private:
    std::vector<News> m_news;
};

[[nodiscard]] std::uint64_t newEpoch(Random& random);

class Storage {
public:
    /// Called from any thread, and must not call the store.
    using NewsListener = std::function<void(const std::vector<News>&)>;

    virtual ~Storage() = default;
    /// Hears of news from now on, instead of the one before; an empty one hears nothing.
    virtual void setNewsListener(NewsListener listener) = 0;
    /// Looks whether another process, such as a command, has written to the store, where such a one does not tell by itself;
    /// then everybody is told. Cheap: whoever serves calls it every second.
    virtual void lookForOthers() { }
    virtual std::unique_ptr<Transaction> begin() = 0;
    /// A transaction that sees the store as it stands now, whatever others do meanwhile. Only for reading.
    virtual std::unique_ptr<Transaction> snapshot() = 0;
    /// Throws unless the store can be written, and read afresh from the disk.
    virtual void checkHealth() = 0;
    /// Copies the whole store to a new SQLite file while it is in use, and gives the copy an epoch of its own.
    /// Errors: FileUnwritable.
    virtual Result<void> backup(const std::filesystem::path& file, Random& random) = 0;
    /// What the database's own check says; empty when all is well.
    virtual std::vector<std::string> integrityFaults() = 0;
};

/// Opens the store, or makes it when `create` says so: the SQLite file of that name, or the organisation of a
/// PostgreSQL database: "postgresql://host/database#organisation", as libpq reads it up to the #; one organisation needs no
/// name. Errors: NotFound, StoreTooNew, StoreCorrupt, StoreFailed.
[[nodiscard]] Result<std::unique_ptr<Storage>> openStorage(const std::string& place, Random& random, bool create);

} // namespace tovholder::server
