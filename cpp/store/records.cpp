// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/records.h"

#include "cpp/store/digests.h"
#include "cpp/store/history.h"

#include <algorithm>
#include <map>

namespace tovholder::store {
namespace {

    std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

    /// Made once: reading rows one by one is what sync does most.
    const std::string& selectSql(const domain::Entity& entity)
    {
        static const std::map<std::string_view, std::string> byEntity = [] {
            std::map<std::string_view, std::string> texts;
            for (const domain::Entity& known : domain::entities()) {
                std::string sql = "SELECT (SELECT id FROM space WHERE number = r.space), row_clock, "
                                  "(SELECT id FROM writer WHERE number = row_device), clocks";
                for (const std::string_view name : fieldNames(known))
                    sql.append(", ").append(name);
                texts[known.name] = sql.append(" FROM ").append(quoted(known.name)).append(" AS r WHERE id = ?");
            }
            return texts;
        }();
        return byEntity.at(entity.name);
    }

    std::size_t positionOf(const domain::Entity& entity, std::string_view field)
    {
        const auto found = std::ranges::find(entity.fields, field, &domain::Field::name);
        return static_cast<std::size_t>(found - entity.fields.begin());
    }

    /// A value that is not there needs its version listed, lest the field look as if it was never set.
    void note(merge::RowVersions& versions, const FieldWrite& write)
    {
        if (std::holds_alternative<std::monostate>(*write.value))
            versions.setListed(write.field, write.version);
        else
            versions.set(write.field, write.version);
    }

    merge::Digest digestOf(const domain::Entity& entity, std::string_view id, const std::vector<FieldWrite>& fields)
    {
        merge::RecordDigest digest(entity.name, id);
        merge::Digest sum = 0;
        for (const FieldWrite& field : fields) {
            if (field.version.isSet())
                sum += digest.of(field.field, *field.value, field.version);
        }
        return sum;
    }

    void bindClocks(Statement& statement, int position, const std::string& clocks)
    {
        if (clocks.empty())
            statement.bind(position, Value {});
        else
            statement.bind(position, std::string_view(clocks));
    }

} // namespace

const Value& StoredRow::value(const domain::Entity& entity, std::string_view field) const
{
    return values[positionOf(entity, field)];
}

merge::Version StoredRow::version(const domain::Entity& entity, std::string_view field) const
{
    if (std::holds_alternative<std::monostate>(value(entity, field)) && !versions.lists(field))
        return {};
    return versions.of(field);
}

std::vector<std::string_view> fieldNames(const domain::Entity& entity)
{
    std::vector<std::string_view> names;
    names.reserve(entity.fields.size() + 1);
    for (const domain::Field& field : entity.fields)
        names.push_back(field.name);
    names.push_back(domain::deletedAtField);
    return names;
}

std::optional<StoredRow> readRow(Database& database, const domain::Entity& entity, std::string_view id)
{
    Statement found = database.statement(selectSql(entity));
    found.bind(1, id);
    if (!found.step())
        return std::nullopt;
    const std::string clocks = found.isNull(3) ? std::string {} : found.text(3);
    StoredRow row { found.text(0), merge::RowVersions({ found.number(1), found.number(2) }, clocks), {} };
    const std::size_t valueCount = entity.fields.size() + 1;
    row.values.reserve(valueCount);
    for (std::size_t i = 0; i < valueCount; ++i)
        row.values.push_back(found.value(static_cast<int>(4 + i)));
    return row;
}

bool insertIfNew(Database& database, const domain::Entity& entity, std::string_view id, std::string_view space,
    const std::vector<FieldWrite>& writes)
{
    // The first field's version is the row's: an insert made on one device has no other.
    merge::RowVersions versions(writes.empty() ? merge::Version {} : writes.front().version);
    std::string sql = "INSERT INTO " + quoted(entity.name) + " (id, space, row_clock, row_device, clocks";
    std::string places = ") VALUES (?, ?, ?, ?, ?";
    for (const FieldWrite& write : writes) {
        sql.append(", ").append(write.field);
        places.append(", ?");
        note(versions, write);
    }
    const std::int64_t spaceNumber = database.numberOf("space", std::string(space));
    const std::int64_t writerNumber = database.numberOf("writer", static_cast<std::int64_t>(versions.row().device));
    Statement insert = database.statement(sql + places + ") ON CONFLICT (id) DO NOTHING");
    const std::string clocks = versions.exceptionsText();
    insert.bindAll(id, spaceNumber, static_cast<std::int64_t>(versions.row().clock), writerNumber);
    bindClocks(insert, 5, clocks);
    int position = 5;
    for (const FieldWrite& write : writes)
        insert.bind(++position, *write.value);
    if (insert.run() == 0)
        return false;
    database.count(space, digestOf(entity, id, writes));
    database.touch(entity.name);
    return true;
}

void insertRow(Database& database, const domain::Entity& entity, std::string_view id, std::string_view space,
    const std::vector<FieldWrite>& writes)
{
    if (!insertIfNew(database, entity, id, space, writes))
        throw Failed({ ErrorCode::StoreFailed, "the record is there already", std::string(id) });
}

void updateRow(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row,
    const std::vector<FieldWrite>& writes)
{
    keepHistory(database, entity, id, row, writes);
    merge::RowVersions versions = row.versions;
    std::string sql = "UPDATE " + quoted(entity.name) + " SET clocks = ?";
    for (const FieldWrite& write : writes) {
        sql.append(", ").append(write.field).append(" = ?");
        note(versions, write);
    }
    Statement update = database.statement(sql + " WHERE id = ?");
    const std::string clocks = versions.exceptionsText();
    bindClocks(update, 1, clocks);
    int position = 1;
    for (const FieldWrite& write : writes)
        update.bind(++position, *write.value);
    update.bind(position + 1, id);
    update.run();
    std::vector<FieldWrite> replaced;
    replaced.reserve(writes.size());
    for (const FieldWrite& write : writes)
        replaced.push_back({ write.field, &row.value(entity, write.field), row.version(entity, write.field) });
    database.count(row.space, digestOf(entity, id, writes) - digestOf(entity, id, replaced));
    database.touch(entity.name);
}

void eraseRow(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row)
{
    database.count(row.space, -digestOf(entity, id, row));
    database.statement("DELETE FROM " + quoted(entity.name) + " WHERE id = ?").bindAll(id).run();
    database.statement("DELETE FROM history WHERE id = ?").bindAll(id).run();
    database.touch(entity.name);
}

} // namespace tovholder::store
