// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/database.h"

#include "cpp/base/photopath.h"
#include "cpp/store/collation.h"
#include "cpp/store/schema.h"
#include "cpp/store/storefile.h"

#include <sqlite3.h>

#include <charconv>

namespace tovholder::store {
namespace {

    constexpr int busyTimeoutMs = 5000;
    constexpr std::int64_t deviceNumberMask = 0x7fff'ffff'ffff'ffff;

    int primaryCode(const SQLite::Exception& exception) { return exception.getErrorCode() & 0xff; }

    /// SQLite tells a full disk apart (ENOSPC while writing), but not a quota, a limit on the file's size or a WAL index
    /// that cannot grow; and its own record of the system's error is not kept when a commit fails.
    bool noRoom(const SQLite::Exception& exception)
    {
        const bool byErrno = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE
            || (byErrno && (primaryCode(exception) == SQLITE_IOERR || primaryCode(exception) == SQLITE_CANTOPEN));
    }

    ErrorCode codeOf(const SQLite::Exception& exception)
    {
        if (noRoom(exception))
            return ErrorCode::DiskFull;
        switch (primaryCode(exception)) {
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return ErrorCode::StoreReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::StoreLocked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::StoreCorrupt;
        default:
            return ErrorCode::StoreFailed;
        }
    }

    /// The file as SQLite's URI, which alone can say that it stands still.
    std::string uriOf(const std::filesystem::path& file, Access access)
    {
        std::string uri = "file:";
        for (const char letter : std::filesystem::absolute(file).string()) { // else :memory: is no file
            if (letter == '%' || letter == '?' || letter == '#')
                uri += letter == '%' ? "%25" : letter == '?' ? "%3f" : "%23";
            else
                uri += letter;
        }
        return access == Access::Frozen ? uri + "?immutable=1" : uri;
    }

    std::int64_t numberIn(const std::string& text, std::int64_t otherwise)
    {
        std::int64_t number = otherwise;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    int flagsOf(Access access)
    {
        // One thread at a time has the connection: StoreThread, or whoever opened it.
        return SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX
            | (access == Access::Write ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY);
    }

} // namespace

Statement::~Statement()
{
    m_statement->tryReset();
    m_statement->clearBindings();
}

Statement& Statement::bind(int position, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(position, *number);
    if (const auto* text = std::get_if<std::string>(&value))
        m_statement->bindNoCopy(position, *text);
    else
        m_statement->bind(position);
    return *this;
}

Statement& Statement::bind(int position, std::int64_t number)
{
    m_statement->bind(position, number);
    return *this;
}

Statement& Statement::bind(int position, std::string_view text)
{
    m_statement->bind(position, std::string(text));
    return *this;
}

Value Statement::value(int column) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    if (cell.isInteger())
        return cell.getInt64();
    if (cell.isNull())
        return {};
    return cell.getString();
}

std::string_view Statement::textView(int column) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    const char* text = cell.getText();
    return { text, static_cast<std::size_t>(cell.getBytes()) };
}

Database::Database(
    const std::filesystem::path& file, const Clock& clock, Random& random, Options options, Access access)
    : m_file(file)
    , m_clock(clock)
    , m_random(random)
    , m_options(std::move(options))
    , m_connection(uriOf(file, access), flagsOf(access), busyTimeoutMs)
    , m_hybridClock(clock)
{
    try {
        prepare(access);
        loadState(access);
    } catch (...) {
        throw Failed(currentError()); // here, since closing the connection may change errno
    }
}

void Database::prepare(Access access)
{
    requireOurs(m_connection); // before anything is changed
    if (access == Access::Write) {
        m_connection.exec("PRAGMA journal_mode = WAL");
        m_connection.exec("PRAGMA synchronous = FULL");
        m_connection.exec("PRAGMA wal_autocheckpoint = 4000"); // pages: one that many commits touch is copied once
    }
    addDanishOrder(m_connection.getHandle());
    m_connection.exec("PRAGMA temp_store = MEMORY");
    m_connection.exec("PRAGMA cache_size = -16000");
    bringUpToDate(m_connection, access != Access::Write);
}

void Database::loadState(Access access)
{
    m_clockSaved = static_cast<merge::HybridTime>(numberSetting(settings::hybridClock));
    m_hybridClock = merge::HybridClock(m_clock, m_clockSaved, numberSetting(settings::clockOffsetMs));
    m_device = static_cast<merge::DeviceNumber>(numberSetting(settings::device));
    if (m_device == 0 && access == Access::Write) {
        SQLite::Transaction transaction(m_connection, SQLite::TransactionBehavior::IMMEDIATE);
        setDevice((m_random.next() & deviceNumberMask) | 1);
        transaction.commit();
        m_replacedDevice.reset();
    }
}

bool Database::isReadOnly() const { return sqlite3_db_readonly(m_connection.getHandle(), "main") == 1; }

void Database::leaveCheckpoints(std::function<void(int)> committed)
{
    m_committed = std::move(committed);
    const auto hook = [](void* self, sqlite3*, const char*, int logPages) {
        static_cast<Database*>(self)->m_committed(logPages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_connection.getHandle(), hook, this); // takes the place of SQLite's own
}

/// SQLite syncs the log at each commit, or only before it copies it into the file, so that the store stays whole either way.
void Database::waitForDisk(bool wait)
{
    if (wait == m_waitsForDisk)
        return;
    m_connection.exec(wait ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    m_waitsForDisk = wait;
}

/// Another process may have written meanwhile (tovholderctl beside a watching one): no stamp of ours may repeat or
/// precede one of its, nor carry a number that it has given up.
void Database::catchUp()
{
    Statement version = statement("PRAGMA data_version");
    version.step();
    if (version.integer(0) == m_dataVersion)
        return;
    m_dataVersion = version.integer(0);
    forgetNumbers();
    m_hybridClock.observe(static_cast<merge::HybridTime>(numberSetting(settings::hybridClock)));
    m_hybridClock.setOffsetMs(numberSetting(settings::clockOffsetMs));
    m_device = static_cast<merge::DeviceNumber>(numberSetting(settings::device));
}

Statement Database::statement(const std::string& sql)
{
    auto& cached = m_statements[sql];
    if (!cached)
        cached = std::make_unique<SQLite::Statement>(m_connection, sql);
    return Statement(*cached);
}

std::int64_t Database::numberOf(const std::string& table, const Value& id)
{
    std::map<Value, std::int64_t>& known = m_numbers[table];
    if (const auto found = known.find(id); found != known.end())
        return found->second;
    statement("INSERT OR IGNORE INTO " + table + " (id) VALUES (?)").bindAll(id).run();
    Statement number = statement("SELECT number FROM " + table + " WHERE id = ?");
    number.bindAll(id);
    number.step();
    return known.emplace(id, number.integer(0)).first->second;
}

std::optional<std::string> Database::setting(std::string_view name)
{
    Statement found = statement("SELECT value FROM setting WHERE name = ?");
    found.bind(1, name);
    if (!found.step())
        return std::nullopt;
    return found.text(0);
}

std::int64_t Database::numberSetting(std::string_view name, std::int64_t otherwise)
{
    const std::optional<std::string> text = setting(name);
    return text ? numberIn(*text, otherwise) : otherwise;
}

void Database::setSetting(std::string_view name, std::string_view value)
{
    saveSetting(name, value);
    touch("setting");
}

void Database::saveSetting(std::string_view name, std::string_view value)
{
    statement("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bindAll(name, value)
        .run();
}

void Database::setDevice(merge::DeviceNumber device)
{
    setSetting(settings::device, std::to_string(device));
    m_replacedDevice = m_replacedDevice.value_or(m_device);
    m_device = device;
}

void Database::count(std::string_view space, merge::Digest more)
{
    const auto counted = m_counted.find(space);
    if (counted == m_counted.end())
        m_counted.emplace(space, more);
    else
        counted->second += more;
}

/// A space that was never counted, or not granted, is left so.
void Database::saveCounted()
{
    for (const auto& [space, more] : m_counted) {
        const std::optional<merge::Digest> before = more == 0 ? std::nullopt : digest(space);
        if (before)
            setDigest(space, *before + more);
    }
    m_counted.clear();
}

std::optional<merge::Digest> Database::digest(std::string_view space)
{
    const std::optional<std::string> text = setting(settings::digestOf(space));
    return text ? std::optional(static_cast<merge::Digest>(numberIn(*text, 0))) : std::nullopt;
}

void Database::setDigest(std::string_view space, merge::Digest digest)
{
    saveSetting(settings::digestOf(space), std::to_string(static_cast<std::int64_t>(digest)));
}

void Database::commit(SQLite::Transaction& transaction)
{
    saveCounted();
    if (m_hybridClock.latest() != m_clockSaved)
        saveSetting(settings::hybridClock, std::to_string(m_hybridClock.latest()));
    transaction.commit();
    m_replacedDevice.reset();
    m_clockSaved = m_hybridClock.latest();
    std::set<std::string> touched;
    touched.swap(m_touched);
    if (m_options.changed && !touched.empty())
        m_options.changed(touched);
}

Error Database::rolledBack()
{
    Error error = currentError();
    m_touched.clear();
    m_counted.clear();
    m_device = m_replacedDevice.value_or(m_device);
    m_replacedDevice.reset();
    m_dataVersion = 0; // nor does what the transaction set of the clock stand
    forgetNumbers();
    return error;
}

std::filesystem::path Database::photoDirectory() const
{
    std::filesystem::path directory = m_file;
    directory += ".photos";
    return directory;
}

std::filesystem::path Database::photoFile(std::string_view sha256) const
{
    return photoPath(photoDirectory(), sha256);
}

Error Database::currentError()
{
    try {
        throw;
    } catch (const Failed& failed) {
        return failed.error();
    } catch (const SQLite::Exception& exception) {
        return { codeOf(exception), exception.what() };
    } catch (const std::exception& exception) {
        return { ErrorCode::StoreFailed, exception.what() };
    }
}

} // namespace tovholder::store
