// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/sha256.h"
#include "cpp/store/edits.h"
#include "cpp/store/records.h"
#include "cpp/store/syncstate.h"
#include "sync/merge/rules.h"

namespace tovholder::store {
namespace {

    std::optional<merge::FieldChange> foreignField(Database& database, const merge::RecordChange& change, const std::string& field)
    {
        Statement kept = database.statement("SELECT value, clock, device FROM foreign_field WHERE entity = ? AND id = ? AND field = ?");
        kept.bindAll(std::string_view(change.entity), std::string_view(change.id), std::string_view(field));
        if (!kept.step())
            return std::nullopt;
        return merge::FieldChange { field, kept.value(0), { kept.number(1), kept.number(2) }, {} };
    }

    /// A field or a whole entity that only a newer program knows, or a kind of value that the field here cannot hold.
    void keepForeign(Database& database, const merge::RecordChange& change, const merge::FieldChange& field)
    {
        merge::RecordDigest digest(change.entity, change.id);
        merge::Digest more = digest.of(field.field, field.value, field.version);
        if (const auto kept = foreignField(database, change, field.field)) {
            if (kept->version >= field.version)
                return;
            more -= digest.of(field.field, kept->value, kept->version);
        }
        database.count(change.space, more);
        database
            .statement("INSERT INTO foreign_field (space, entity, id, field, value, clock, device) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (entity, id, field) DO UPDATE "
                       "SET value = excluded.value, clock = excluded.clock, device = excluded.device")
            .bindAll(std::string_view(change.space), std::string_view(change.entity), std::string_view(change.id),
                std::string_view(field.field), field.value, static_cast<std::int64_t>(field.version.clock),
                static_cast<std::int64_t>(field.version.device))
            .run();
    }

    bool hasPlaceFor(const domain::Entity& entity, std::string_view fieldName, const Value& value)
    {
        const domain::Field* field = entity.field(fieldName);
        return field && domain::isOfFieldsKind(*field, value);
    }

    /// The field has an unsent edit here: the row keeps that, and this is what the upstream has meanwhile.
    void keepAsBase(Database& database, const merge::RecordChange& change, const merge::FieldChange& field)
    {
        database
            .statement("INSERT INTO base_value (upstream, entity, id, field, value, clock, device) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (upstream, entity, id, field) DO UPDATE "
                       "SET value = excluded.value, clock = excluded.clock, device = excluded.device")
            .bindAll(headOffice, std::string_view(change.entity), std::string_view(change.id),
                std::string_view(field.field), field.value, static_cast<std::int64_t>(field.version.clock),
                static_cast<std::int64_t>(field.version.device))
            .run();
    }

    /// A photo that others took is to be fetched. Its hash becomes a file's name, so nothing else passes for one.
    void wantPhoto(Database& database, const merge::RecordChange& change)
    {
        if (change.entity != "photo")
            return;
        for (const merge::FieldChange& field : change.fields) {
            const auto* sha256 = std::get_if<std::string>(&field.value);
            if (field.field != "sha256" || !sha256 || !isSha256(*sha256))
                continue;
            database
                .statement("INSERT INTO photo_file (sha256, space, state) VALUES (?, ?, 'missing') "
                           "ON CONFLICT (sha256) DO NOTHING")
                .bindAll(std::string_view(*sha256), std::string_view(change.space))
                .run();
            database.touch("photo_file");
        }
    }

    std::vector<FieldWrite> winningFields(Database& database, const domain::Entity& entity,
        const merge::RecordChange& change, const StoredRow* row, const merge::RowVersions& dirty, Against against)
    {
        std::vector<FieldWrite> writes;
        writes.reserve(change.fields.size());
        for (const merge::FieldChange& field : change.fields) {
            if (!hasPlaceFor(entity, field.field, field.value)) {
                keepForeign(database, change, field);
            } else if (dirty.lists(field.field)) {
                keepAsBase(database, change, field);
            } else if (!row || against == Against::Nothing) {
                writes.push_back({ field.field, &field.value, field.version });
            } else {
                const merge::Decision decision = merge::decide(row->value(entity, field.field),
                    row->version(entity, field.field), field.value, field.version, field.base);
                if (decision.take)
                    writes.push_back({ field.field, &field.value, field.version });
            }
        }
        return writes;
    }

    std::vector<merge::RecordChange> foreignThatWeKnow(Database& database)
    {
        std::vector<merge::RecordChange> changes;
        Statement rows = database.statement("SELECT space, entity, id, field, value, clock, device FROM foreign_field "
                                            "ORDER BY entity, id");
        while (rows.step()) {
            const domain::Entity* entity = domain::entityNamed(rows.textView(1));
            if (!entity || !hasPlaceFor(*entity, rows.textView(3), rows.value(4)))
                continue;
            if (changes.empty() || changes.back().entity != rows.textView(1) || changes.back().id != rows.textView(2))
                changes.push_back({ rows.text(0), rows.text(1), rows.text(2), {} });
            changes.back().fields.push_back({ rows.text(3), rows.value(4), { rows.number(5), rows.number(6) }, {} });
        }
        return changes;
    }

    void apply(Database& database, const merge::RecordChange& change, bool anyDirty, Against against)
    {
        for (const merge::FieldChange& field : change.fields)
            database.hybridClock().observe(field.version.clock);
        const domain::Entity* entity = domain::entityNamed(change.entity);
        if (!entity) {
            for (const merge::FieldChange& field : change.fields)
                keepForeign(database, change, field);
            return;
        }
        const merge::RowVersions dirty = anyDirty ? dirtyFields(database, change.entity, change.id) : merge::RowVersions {};
        std::optional<StoredRow> row = dirty.listed().empty() ? std::nullopt : readRow(database, *entity, change.id);
        std::vector<FieldWrite> writes = winningFields(database, *entity, change, row ? &*row : nullptr, dirty, against);
        // Most of what comes is new here, so that is tried before it is looked for.
        if (!row && !writes.empty() && !insertIfNew(database, *entity, change.id, change.space, writes)) {
            row = readRow(database, *entity, change.id);
            writes = winningFields(database, *entity, change, &*row, dirty, against);
        }
        if (row && !writes.empty())
            updateRow(database, *entity, change.id, *row, writes);
        wantPhoto(database, change);
    }

    bool isAnyDirty(Database& database)
    {
        Statement one = database.statement("SELECT 1 FROM outbox LIMIT 1");
        return one.step();
    }

    void moveCursors(Database& database, const std::vector<Cursor>& cursors)
    {
        for (const Cursor& cursor : cursors) {
            database.statement("UPDATE cursor SET sequence = ?, own_rows = ?, behind = ? WHERE upstream = ? AND space = ?")
                .bindAll(static_cast<std::int64_t>(cursor.sequence), std::int64_t { cursor.ownRows ? 1 : 0 },
                    static_cast<std::int64_t>(cursor.behind), headOffice, std::string_view(cursor.space))
                .run();
        }
    }

} // namespace

void mergeChanges(Database& database, const std::vector<merge::RecordChange>& changes, Against against)
{
    const bool anyDirty = isAnyDirty(database);
    for (const merge::RecordChange& change : changes)
        apply(database, change, anyDirty, against);
}

Result<void> adoptForeignFields(Database& database)
{
    const auto found = database.read([&] { return foreignThatWeKnow(database); });
    if (!found || found->empty())
        return found ? Result<void> {} : Result<void>(found.error());
    return database.write([&] {
        mergeChanges(database, *found);
        for (const merge::RecordChange& change : *found) {
            for (const merge::FieldChange& field : change.fields) {
                database.statement("DELETE FROM foreign_field WHERE entity = ? AND id = ? AND field = ?")
                    .bindAll(std::string_view(change.entity), std::string_view(change.id), std::string_view(field.field))
                    .run();
                database.count(change.space, -merge::RecordDigest(change.entity, change.id).of(field.field, field.value, field.version));
            }
        }
    });
}

Result<void> SyncState::applyWhole(const std::vector<merge::RecordChange>& records)
{
    return m_database.writeRepeatable([&] { mergeChanges(m_database, records, Against::Nothing); });
}

Result<void> SyncState::applyPull(const std::vector<merge::RecordChange>& changes, const std::vector<Cursor>& cursors)
{
    const auto merged = applyUntilAwaited(changes, cursors, [] { return false; });
    return merged ? Result<void> {} : Result<void>(merged.error());
}

Result<std::size_t> SyncState::applyUntilAwaited(
    std::span<const merge::RecordChange> changes, const std::vector<Cursor>& cursors, const std::function<bool()>& isAwaited)
{
    if (changes.empty() && cursors.empty())
        return std::size_t { 0 };
    return m_database.writeRepeatable([&] {
        const bool anyDirty = isAnyDirty(m_database);
        std::size_t merged = 0;
        while (merged < changes.size() && (merged == 0 || !isAwaited()))
            apply(m_database, changes[merged++], anyDirty, Against::WhatWeHave);
        if (merged == changes.size())
            moveCursors(m_database, cursors);
        return merged;
    });
}

} // namespace tovholder::store
