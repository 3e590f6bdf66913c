// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/edits.h"

#include "cpp/store/lockedminutes.h"
#include "cpp/store/syncstate.h"

#include <algorithm>

namespace tovholder::store {
namespace {

    const domain::Entity& entityOf(const Edit& edit)
    {
        const domain::Entity* entity = domain::entityNamed(edit.entity);
        if (!entity)
            throw Failed({ ErrorCode::UnknownEntity, {}, edit.entity });
        if (!isId(edit.id))
            throw Failed({ ErrorCode::ValueInvalid, edit.id, "id" });
        return *entity;
    }

    void check(const domain::Entity& entity, const Edit& edit)
    {
        for (const auto& [name, value] : edit.fields) {
            const domain::Field* field = entity.field(name);
            if (!field)
                throw Failed({ ErrorCode::UnknownField, {}, edit.entity + '.' + name });
            if (const Result<void> fits = domain::checkValue(*field, value); !fits)
                throw Failed(fits.error());
        }
    }

    bool isEmpty(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return std::holds_alternative<std::monostate>(value) || (text && text->empty());
    }

    void checkRequired(const domain::Entity& entity, const Edit& edit, bool isInsert)
    {
        for (const domain::Field& field : entity.fields) {
            if (!field.required)
                continue;
            const auto given = edit.fields.find(field.name);
            const bool missing = given == edit.fields.end() ? isInsert : isEmpty(given->second);
            if (missing)
                throw Failed({ ErrorCode::ValueMissing, edit.entity, std::string(field.name) });
        }
    }

    void saveOutboxEntry(Database& database, const Edit& edit, std::string_view space, const std::string& dirty)
    {
        database
            .statement("INSERT INTO outbox (upstream, entity, id, space, fields, since) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (upstream, entity, id) DO UPDATE SET fields = excluded.fields, state = 'waiting', "
                       "reoffer = 0, rejected_code = NULL, rejected_field = NULL")
            .bindAll(headOffice, std::string_view(edit.entity), std::string_view(edit.id), space,
                std::string_view(dirty), database.clock().nowMs())
            .run();
        database.touch("outbox");
    }

    void keepBaseValue(Database& database, const Edit& edit, std::string_view field, const Value& value,
        merge::Version version)
    {
        database
            .statement("INSERT OR IGNORE INTO base_value (upstream, entity, id, field, value, clock, device) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bindAll(headOffice, std::string_view(edit.entity), std::string_view(edit.id), field,
                value, static_cast<std::int64_t>(version.clock), static_cast<std::int64_t>(version.device))
            .run();
    }

    /// A photo that was taken here waits to be sent.
    void queuePhoto(Database& database, const Edit& edit)
    {
        const auto sha256 = edit.fields.find("sha256");
        if (edit.entity != "photo" || sha256 == edit.fields.end())
            return;
        const auto bytes = edit.fields.find("bytes");
        database
            .statement("INSERT INTO photo_file (sha256, space, bytes, taken_here, state) VALUES (?, ?, ?, 1, 'waiting') "
                       "ON CONFLICT (sha256) DO NOTHING")
            .bindAll(sha256->second, std::string_view(edit.space),
                bytes == edit.fields.end() ? Value { std::int64_t { 0 } } : bytes->second)
            .run();
        database.touch("photo_file");
    }

    void insert(Database& database, const domain::Entity& entity, const Edit& edit, merge::Version stamp)
    {
        if (!isId(edit.space))
            throw Failed({ ErrorCode::ValueMissing, edit.entity, "space" });
        checkRequired(entity, edit, true);
        refuseLocked(database, edit, nullptr);
        std::vector<FieldWrite> writes;
        merge::RowVersions dirty;
        for (const auto& [name, value] : edit.fields) {
            if (std::holds_alternative<std::monostate>(value))
                continue;
            writes.push_back({ name, &value, stamp });
            dirty.setListed(name, {});
        }
        insertRow(database, entity, edit.id, edit.space, writes);
        saveOutboxEntry(database, edit, edit.space, dirty.exceptionsText());
        queuePhoto(database, edit);
    }

    /// The stamp of what is written over a value: later than that one, also where it was stamped by a clock far ahead that was
    /// set right since. The server brings both back.
    merge::Version over(merge::Version before, merge::Version stamp)
    {
        return { std::max(stamp.clock, before.clock + 1), stamp.device };
    }

    void update(Database& database, const domain::Entity& entity, const Edit& edit, const StoredRow& row,
        merge::Version stamp)
    {
        checkRequired(entity, edit, false);
        refuseLocked(database, edit, &row);
        merge::RowVersions dirty = dirtyFields(database, edit.entity, edit.id);
        std::vector<FieldWrite> writes;
        for (const auto& [name, value] : edit.fields) {
            const Value& current = row.value(entity, name);
            if (value == current)
                continue;
            writes.push_back({ name, &value, over(row.version(entity, name), stamp) });
            if (dirty.lists(name))
                continue;
            const bool deletes = name == domain::deletedAtField && !std::holds_alternative<std::monostate>(value);
            // Who deletes has seen the whole row: see ARCHITECTURE.md, conflicts.
            dirty.setListed(name, deletes ? row.versions.latest() : row.version(entity, name));
            keepBaseValue(database, edit, name, current, row.version(entity, name));
        }
        if (writes.empty())
            return;
        updateRow(database, entity, edit.id, row, writes);
        saveOutboxEntry(database, edit, row.space, dirty.exceptionsText());
    }

    void writeEdit(Database& database, const domain::Entity& entity, const Edit& edit, merge::Version stamp)
    {
        if (const std::optional<StoredRow> row = readRow(database, entity, edit.id))
            update(database, entity, edit, *row, stamp);
        else
            insert(database, entity, edit, stamp);
    }

    /// Locks a meeting's minutes, after all else of the edit, with the fingerprint of what is locked then.
    void lock(Database& database, const domain::Entity& meeting, Edit edit, merge::Version stamp)
    {
        Edit locking { edit.entity, edit.id, edit.space, {} };
        locking.fields.insert(edit.fields.extract("locked_at"));
        if (!edit.fields.empty())
            writeEdit(database, meeting, edit, stamp);
        if (!edit.fields.contains("locked_digest"))
            locking.fields.emplace("locked_digest", minutesDigest(database, edit.id));
        writeEdit(database, meeting, locking, stamp);
    }

    bool locks(Database& database, const domain::Entity& entity, const Edit& edit)
    {
        const auto lockedAt = edit.fields.find("locked_at");
        if (edit.entity != "meeting" || lockedAt == edit.fields.end() || isEmpty(lockedAt->second))
            return false;
        const std::optional<StoredRow> row = readRow(database, entity, edit.id);
        return !row || isEmpty(row->value(entity, "locked_at"));
    }

} // namespace

void writeEdits(Database& database, std::span<const Edit> edits)
{
    const merge::Version stamp = database.stamp();
    for (const Edit& edit : edits) {
        const domain::Entity& entity = entityOf(edit);
        check(entity, edit);
        if (locks(database, entity, edit))
            lock(database, entity, edit, stamp);
        else
            writeEdit(database, entity, edit, stamp);
    }
}

std::vector<merge::FieldChange> baseValues(Database& database, std::string_view entity, std::string_view id)
{
    std::vector<merge::FieldChange> bases;
    Statement rows = database.statement("SELECT field, value, clock, device FROM base_value WHERE upstream = ? AND entity = ? AND id = ?");
    rows.bindAll(headOffice, entity, id);
    while (rows.step())
        bases.push_back({ rows.text(0), rows.value(1), { rows.number(2), rows.number(3) }, {} });
    return bases;
}

void dropBaseValues(Database& database, std::string_view entity, std::string_view id)
{
    database.statement("DELETE FROM base_value WHERE upstream = ? AND entity = ? AND id = ?")
        .bindAll(headOffice, entity, id)
        .run();
}

merge::RowVersions dirtyFields(Database& database, std::string_view entity, std::string_view id)
{
    Statement found = database.statement("SELECT fields FROM outbox WHERE upstream = ? AND entity = ? AND id = ?");
    found.bindAll(headOffice, entity, id);
    if (!found.step())
        return {};
    return { merge::Version {}, found.textView(0) };
}

} // namespace tovholder::store
