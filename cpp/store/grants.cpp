// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/grants.h"

#include "cpp/domain/entities.h"
#include "cpp/store/database.h"
#include "cpp/store/digests.h"
#include "cpp/store/edits.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"
#include "sync/merge/readers.h"

#include <algorithm>
#include <filesystem>

namespace tovholder::store {
namespace {

    /// What waits to be sent may not be sent any more: it is kept until a person decides or the right comes back.
    void parkUnsent(Database& database, std::string_view space)
    {
        const std::string_view reason = name(ErrorCode::NotPermitted);
        database
            .statement("UPDATE outbox SET state = 'rejected', rejected_field = '', rejected_code = ? "
                       "WHERE upstream = ? AND space = ? AND state <> 'rejected'")
            .bindAll(reason, headOffice, space)
            .run();
        database
            .statement("UPDATE photo_file SET state = 'parked', reason = ?, sent_bytes = 0, upload_url = '' "
                       "WHERE space = ? AND state = 'waiting'")
            .bindAll(reason, space)
            .run();
    }

    /// The opposite: what was refused for want of the right is tried again.
    void unparkUnsent(Database& database, std::string_view space)
    {
        const std::string_view reason = name(ErrorCode::NotPermitted);
        database
            .statement("UPDATE outbox SET state = 'waiting', rejected_field = NULL, rejected_code = NULL "
                       "WHERE upstream = ? AND space = ? AND state = 'rejected' AND rejected_code = ?")
            .bindAll(headOffice, space, reason)
            .run();
        database
            .statement("UPDATE photo_file SET state = CASE taken_here WHEN 1 THEN 'waiting' ELSE 'missing' END, reason = '' "
                       "WHERE space = ? AND state = 'parked' AND reason = ?")
            .bindAll(space, reason)
            .run();
    }

    /// Which photos of a space head office has, or had: the file here is not the only one.
    constexpr const char* sharedPhotos = " FROM photo_file WHERE space = ? AND (taken_here = 0 OR state = 'sent')";

    void removeSharedPhotos(Database& database, std::string_view space)
    {
        Statement photos = database.statement(std::string("SELECT sha256") + sharedPhotos);
        photos.bindAll(space);
        std::error_code ignored; // a photo that was never fetched has no file
        while (photos.step())
            std::filesystem::remove(database.photoFile(photos.text(0)), ignored);
        database.statement(std::string("DELETE") + sharedPhotos).bindAll(space).run();
    }

    /// What the server sends to no registrant, and of the organisation's conflicts to no member either.
    bool isWithheldFrom(std::string_view role, bool isOrganisation, std::string_view entity)
    {
        if (role == "registrant")
            return std::ranges::find(merge::readByWritersOnly, entity) != merge::readByWritersOnly.end();
        return role == "medlem" && isOrganisation && entity == "conflict";
    }

    bool isOrganisation(Database& database, std::string_view space) { return database.setting(settings::organisation) == space; }

    /// Removes the space's records of the entity but those with something unsent.
    void purgeRecords(Database& database, std::string_view space, std::string_view entity)
    {
        database
            .statement("DELETE FROM \"" + std::string(entity)
                + "\" AS r WHERE " + queries::livesIn("r", "?") + " AND id NOT IN (SELECT id FROM outbox WHERE entity = ?)")
            .bindAll(space, entity)
            .run();
        database.touch(entity);
    }

    std::vector<RecordName> offeredOf(Database& database, std::string_view space)
    {
        std::vector<RecordName> offered;
        Statement rows = database.statement("SELECT entity, id FROM outbox WHERE upstream = ? AND space = ? AND reoffer = 1");
        rows.bindAll(headOffice, space);
        while (rows.step())
            offered.emplace_back(rows.text(0), rows.text(1));
        return offered;
    }

    /// What is only offered again was sent once, but the server may have gone back to a time before that, and to the grants
    /// of that time: what was written on this device waits on, what others wrote is theirs to offer.
    void keepOwnOffers(Database& database, std::string_view space)
    {
        for (const auto& [entityName, id] : offeredOf(database, space)) {
            const domain::Entity* entity = domain::entityNamed(entityName);
            const std::optional<StoredRow> row = entity ? readRow(database, *entity, id) : std::nullopt;
            const merge::RowVersions offered = dirtyFields(database, entityName, id);
            merge::RowVersions own;
            for (const auto& [field, base] : offered.listed()) {
                if (row && row->version(*entity, field).device == database.device())
                    own.setListed(field, base);
            }
            const std::string fields = own.exceptionsText();
            database.statement("UPDATE outbox SET fields = ? WHERE upstream = ? AND entity = ? AND id = ?")
                .bindAll(std::string_view(fields), headOffice, std::string_view(entityName), std::string_view(id))
                .run();
        }
        // base_value has no space of its own.
        database
            .statement("DELETE FROM base_value WHERE (entity, id) IN "
                       "(SELECT entity, id FROM outbox WHERE space = ? AND reoffer = 1)")
            .bindAll(space)
            .run();
        database.statement("DELETE FROM outbox WHERE space = ? AND reoffer = 1 AND fields = ''").bindAll(space).run();
    }

    /// Removes everything of the space but what was never sent, or may have been lost by the server.
    void purgeSpace(Database& database, std::string_view space)
    {
        keepOwnOffers(database, space);
        parkUnsent(database, space);
        removeSharedPhotos(database, space);
        for (const domain::Entity& entity : domain::entities())
            purgeRecords(database, space, entity.name);
        for (const char* table : { "foreign_field", "cursor", "history" })
            database.statement(std::string("DELETE FROM ") + table + " WHERE space = ?").bindAll(space).run();
        database.statement("DELETE FROM setting WHERE name = ?").bindAll(std::string_view(settings::digestOf(space))).run();
    }

    /// A space whose role changed begins again, with this device's own rows: the other role may see what this one was not
    /// sent. What it may no longer see leaves the device.
    void setGrant(Database& database, std::string_view space, std::string_view role)
    {
        database
            .statement("INSERT INTO cursor (upstream, space, role) VALUES (?, ?, ?) "
                       "ON CONFLICT (upstream, space) DO UPDATE SET role = excluded.role, sequence = 0, own_rows = 1, behind = 0")
            .bindAll(headOffice, space, role)
            .run();
        for (const std::string_view entity : merge::readByWritersOnly) {
            if (!isWithheldFrom(role, isOrganisation(database, space), entity))
                continue;
            purgeRecords(database, space, entity);
            for (const char* table : { "foreign_field", "history" }) // what it said before is no more theirs to read
                database
                    .statement(std::string("DELETE FROM ") + table
                        + " WHERE space = ? AND entity = ? AND id NOT IN (SELECT id FROM outbox WHERE entity = ?)")
                    .bindAll(space, entity, entity)
                    .run();
        }
        unparkUnsent(database, space);
        // What could not be healed under the old role may be healed under this one, and not only in an hour.
        database.statement("DELETE FROM difference WHERE space = ? AND healed = 0").bindAll(space).run();
        countAnew(database, space);
    }

} // namespace

bool isWithheld(Database& database, std::string_view space, std::string_view entity)
{
    Statement cursor = database.statement("SELECT role FROM cursor WHERE upstream = ? AND space = ?");
    cursor.bindAll(headOffice, space);
    return cursor.step() && isWithheldFrom(cursor.textView(0), isOrganisation(database, space), entity);
}

Result<std::vector<std::pair<Id, std::string>>> SyncState::grants()
{
    return m_database.read([&] {
        std::vector<std::pair<Id, std::string>> grants;
        Statement rows = m_database.statement("SELECT space, role FROM cursor WHERE upstream = ? ORDER BY space");
        rows.bindAll(headOffice);
        while (rows.step())
            grants.emplace_back(rows.text(0), rows.text(1));
        return grants;
    });
}

Result<void> SyncState::setGrants(const std::vector<std::pair<Id, std::string>>& granted)
{
    Result<std::vector<std::pair<Id, std::string>>> before = grants();
    if (!before)
        return before.error();
    std::vector<std::pair<Id, std::string>> wanted = granted;
    std::ranges::sort(wanted);
    if (wanted == *before)
        return {}; // the usual case costs no transaction
    return m_database.write([&] {
        for (const auto& [space, role] : *before) {
            const bool kept = std::ranges::any_of(wanted, [&space = space](const auto& grant) { return grant.first == space; });
            if (!kept)
                purgeSpace(m_database, space);
        }
        for (const auto& grant : wanted) {
            if (!std::ranges::binary_search(*before, grant))
                setGrant(m_database, grant.first, grant.second);
        }
        for (const char* table : { "cursor", "outbox", "photo_file", "foreign_field", "difference" })
            m_database.touch(table);
    });
}

} // namespace tovholder::store
