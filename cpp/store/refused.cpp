// SPDX-License-Identifier: Apache-2.0
// What the upstream refused: shown, sent once more, or taken back.
#include "cpp/store/edits.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"

#include <filesystem>

namespace tovholder::store {
namespace {

    bool isGranted(Database& database, std::string_view space)
    {
        Statement cursor = database.statement("SELECT 1 FROM cursor WHERE upstream = ? AND space = ?");
        cursor.bindAll(headOffice, space);
        return cursor.step();
    }

    /// A photo's bytes go with the last record that shows them.
    void erase(Database& database, const domain::Entity& entity, const Id& id, const StoredRow& row)
    {
        eraseRow(database, entity, id, row);
        if (entity.name != "photo")
            return;
        const auto* sha256 = std::get_if<std::string>(&row.value(entity, "sha256"));
        if (!sha256)
            return;
        const int removed = database
                                .statement("DELETE FROM photo_file WHERE sha256 = ? "
                                           "AND NOT EXISTS (SELECT 1 FROM photo WHERE photo.sha256 = photo_file.sha256)")
                                .bindAll(std::string_view(*sha256))
                                .run();
        std::error_code ignored; // a file that stays takes room and nothing else
        if (removed > 0)
            std::filesystem::remove(database.photoFile(*sha256), ignored);
        database.touch("photo_file");
    }

    void takeBack(Database& database, const domain::Entity& entity, const Id& id)
    {
        const std::optional<StoredRow> row = readRow(database, entity, id);
        if (!row)
            return;
        const merge::RowVersions dirty = dirtyFields(database, entity.name, id);
        const std::vector<merge::FieldChange> bases = baseValues(database, entity.name, id);
        const bool upstreamNeverHadIt = bases.empty() && !dirty.listed().empty();
        if (upstreamNeverHadIt || !isGranted(database, row->space)) {
            erase(database, entity, id, *row);
            return;
        }
        std::vector<FieldWrite> writes;
        writes.reserve(bases.size());
        for (const merge::FieldChange& base : bases)
            writes.push_back({ base.field, &base.value, base.version });
        updateRow(database, entity, id, *row, writes);
    }

    /// An edit that only waits must not be lost by a second tap.
    void requireRejected(Database& database, std::string_view entity, std::string_view id)
    {
        Statement entry = database.statement("SELECT 1 FROM outbox WHERE upstream = ? AND entity = ? AND id = ? "
                                             "AND state = 'rejected'");
        entry.bindAll(headOffice, entity, id);
        if (!entry.step())
            throw Failed({ ErrorCode::NotFound, "not rejected", std::string(id) });
    }

    const domain::Entity& knownEntity(std::string_view name)
    {
        const domain::Entity* entity = domain::entityNamed(name);
        if (!entity)
            throw Failed({ ErrorCode::UnknownEntity, {}, std::string(name) });
        return *entity;
    }

} // namespace

Result<std::vector<RejectedRecord>> SyncState::rejected()
{
    return m_database.read([&] {
        std::vector<RejectedRecord> rejected;
        Statement rows = m_database.statement("SELECT entity, id, rejected_field, rejected_code FROM outbox "
                                              "WHERE state = 'rejected' ORDER BY position");
        while (rows.step())
            rejected.push_back({ rows.text(0), rows.text(1), rows.text(2), rows.text(3) });
        return rejected;
    });
}

Result<void> SyncState::retryRejected(std::string_view entity, const Id& id)
{
    return m_database.write([&] {
        requireRejected(m_database, entity, id);
        m_database
            .statement("UPDATE outbox SET state = 'waiting', rejected_code = NULL, rejected_field = NULL "
                       "WHERE upstream = ? AND entity = ? AND id = ? AND state = 'rejected'")
            .bindAll(headOffice, entity, std::string_view(id))
            .run();
        m_database.touch("outbox");
    });
}

Result<void> SyncState::giveUp(std::string_view entityName, const Id& id)
{
    return m_database.write([&] {
        const domain::Entity& entity = knownEntity(entityName);
        requireRejected(m_database, entityName, id);
        takeBack(m_database, entity, id);
        dropBaseValues(m_database, entityName, id);
        m_database.statement("DELETE FROM outbox WHERE upstream = ? AND entity = ? AND id = ?")
            .bindAll(headOffice, entityName, std::string_view(id))
            .run();
        m_database.touch("outbox");
    });
}

} // namespace tovholder::store
