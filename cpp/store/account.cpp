// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "cpp/store/database.h"
#include "cpp/store/edits.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace tovholder::store {
namespace {

    void restartCursors(Database& database)
    {
        database.statement("UPDATE cursor SET sequence = 0, own_rows = 1, behind = 0 WHERE upstream = ?").bindAll(headOffice).run();
    }

    void takeNumber(Database& database, std::uint64_t device)
    {
        database.setDevice(device);
        database.setSetting(settings::counter, "0");
        database.setSetting(settings::answered, "0");
    }

    std::vector<Id> idsOf(Database& database, const domain::Entity& entity)
    {
        std::vector<Id> ids;
        Statement rows = database.statement("SELECT id FROM \"" + std::string(entity.name) + '"');
        while (rows.step())
            ids.push_back(rows.text(0));
        return ids;
    }

    /// Removes a folder and all files that can be. Errors: FileUnwritable with the first that stays.
    Result<void> removeFiles(const std::filesystem::path& folder)
    {
        namespace fs = std::filesystem;
        Result<void> removed;
        const auto remove = [&removed](const fs::path& path) {
            std::error_code problem;
            fs::remove(path, problem);
            if (problem && removed)
                removed = Error { ErrorCode::FileUnwritable, problem.message(), path.string() };
        };
        std::vector<fs::path> found { folder };
        std::error_code problem;
        constexpr auto options = fs::directory_options::skip_permission_denied;
        for (fs::recursive_directory_iterator entry(folder, options, problem), end; !problem && entry != end; entry.increment(problem))
            found.push_back(entry->path());
        // The folders after what is in them.
        std::ranges::reverse(found);
        std::ranges::for_each(found, remove);
        return removed;
    }

    /// Every row with all its set fields, to be offered again. What waits keeps its claims, and brings the rest of its
    /// row along, which the server may have lost, too.
    void offerAll(Database& database, const domain::Entity& entity)
    {
        for (const Id& id : idsOf(database, entity)) {
            const std::optional<StoredRow> row = readRow(database, entity, id);
            merge::RowVersions fields = dirtyFields(database, entity.name, id);
            for (const std::string_view name : fieldNames(entity)) {
                // The base is the version itself: no claim to have overwritten anything.
                const merge::Version version = row->version(entity, name);
                if (version.isSet() && !fields.lists(name))
                    fields.setListed(name, version);
            }
            const std::string text = fields.exceptionsText();
            database
                .statement("INSERT INTO outbox (upstream, entity, id, space, fields, reoffer) VALUES (?, ?, ?, ?, ?, 1) "
                           "ON CONFLICT (upstream, entity, id) DO UPDATE SET fields = excluded.fields")
                .bindAll(headOffice, entity.name, std::string_view(id), std::string_view(row->space), std::string_view(text))
                .run();
        }
    }

} // namespace

Result<Account> SyncState::account()
{
    return m_database.read([&] {
        const auto text = [&](std::string_view name) { return m_database.setting(name).value_or(std::string {}); };
        return Account { text(settings::server), text(settings::login), text(settings::token), m_database.device(),
            text(settings::organisation), text(settings::userName) };
    });
}

Result<void> SyncState::setAccount(const Account& account)
{
    return m_database.write([&] {
        m_database.setSetting(settings::server, account.server);
        m_database.setSetting(settings::login, account.login);
        m_database.setSetting(settings::token, account.token);
        m_database.setSetting(settings::organisation, account.organisation);
        m_database.setSetting(settings::userName, account.userName);
        if (account.device != m_database.device())
            takeNumber(m_database, account.device);
    });
}

Result<void> SyncState::takeIdentity(std::uint64_t device, const std::string& token)
{
    return m_database.write([&] {
        takeNumber(m_database, device);
        m_database.setSetting(settings::token, token);
        restartCursors(m_database);
    });
}

Result<void> SyncState::replaceToken(const std::string& old, const std::string& token)
{
    return m_database.write([&] {
        if (m_database.setting(settings::token) == old)
            m_database.setSetting(settings::token, token);
    });
}

Result<void> SyncState::pullAnew()
{
    return m_database.write([&] { restartCursors(m_database); });
}

Result<void> SyncState::signOut()
{
    return m_database.write([&] { m_database.setSetting(settings::token, ""); });
}

Result<void> SyncState::wipe()
{
    const Result<void> emptied = m_database.write([&] {
        for (const domain::Entity& entity : domain::entities()) {
            m_database.statement("DELETE FROM \"" + std::string(entity.name) + '"').run();
            m_database.touch(entity.name);
        }
        for (const char* table : { "outbox", "base_value", "foreign_field", "cursor", "photo_file", "history", "author", "receipt", "difference", "space", "writer" }) {
            m_database.statement(std::string("DELETE FROM ") + table).run();
            m_database.touch(table);
        }
        m_database.forgetNumbers();
        // Deleting leaves words in the full text index until it is merged.
        m_database.statement("INSERT INTO search_index (search_index) VALUES ('rebuild')").run();
        m_database.statement("DELETE FROM setting WHERE name LIKE 'sync.%' AND name NOT IN (?, ?)")
            .bindAll(settings::server, settings::hybridClock)
            .run();
        m_database.statement("DELETE FROM setting WHERE name LIKE 'draft.%'").run();
        m_database.touch("setting");
        m_database.setDevice((m_database.random().next() >> 1) | 1);
    });
    // Every step is taken whatever became of the one before. What was deleted must not stay behind in free pages.
    const Result<void> removed = removeFiles(m_database.photoDirectory());
    const Result<void> compacted = m_database.read([&] { m_database.connection().exec("VACUUM"); });
    const Result<void> flushed = m_database.read([&] { m_database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    for (const Result<void>* step : { &emptied, &removed, &compacted, &flushed }) {
        if (!*step)
            return Error { ErrorCode::WipeIncomplete, step->error().detail, step->error().place };
    }
    return {};
}

Result<std::uint64_t> SyncState::epoch()
{
    return m_database.read([&] { return static_cast<std::uint64_t>(m_database.numberSetting(settings::epoch)); });
}

Result<void> SyncState::startNewEpoch(std::uint64_t epoch)
{
    return m_database.write([&] {
        const bool first = !m_database.setting(settings::epoch);
        m_database.setSetting(settings::epoch, std::to_string(static_cast<std::int64_t>(epoch)));
        if (first)
            return;
        restartCursors(m_database);
        for (const domain::Entity& entity : domain::entities())
            offerAll(m_database, entity);
        m_database.statement("UPDATE photo_file SET state = 'waiting', sent_bytes = 0, upload_url = '' WHERE state = 'sent'")
            .run();
        m_database.touch("outbox");
        m_database.touch("photo_file");
    });
}

Result<std::vector<Cursor>> SyncState::cursors()
{
    return m_database.read([&] {
        std::vector<Cursor> cursors;
        Statement rows = m_database.statement("SELECT space, sequence, own_rows, behind FROM cursor WHERE upstream = ?");
        rows.bindAll(headOffice);
        while (rows.step())
            cursors.push_back({ rows.text(0), rows.number(1), rows.integer(2) != 0, rows.number(3) });
        return cursors;
    });
}

Result<void> SyncState::setServerTime(std::int64_t serverTimeMs)
{
    constexpr std::int64_t jitterMs = 2000; // network time is not worth a write
    const std::int64_t offsetMs = serverTimeMs - m_database.clock().nowMs();
    const Result<std::int64_t> known = clockOffsetMs();
    if (!known)
        return known.error();
    if (std::abs(offsetMs - *known) < jitterMs)
        return {};
    return m_database.write([&] {
        m_database.setSetting(settings::clockOffsetMs, std::to_string(offsetMs));
        m_database.hybridClock().setOffsetMs(offsetMs);
        // Readings that the server would not believe are forgotten; it restamps what they stamped.
        m_database.hybridClock().boundTo(merge::hybridTimeAt(serverTimeMs + limits::clockAheadMsMax));
    });
}

Result<std::int64_t> SyncState::clockOffsetMs()
{
    return m_database.read([&] { return m_database.numberSetting(settings::clockOffsetMs); });
}

} // namespace tovholder::store
