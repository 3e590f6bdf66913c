// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/sqliterecords.h"

#include "sync/server/storage/recordstate.h"

#include <algorithm>
#include <stdexcept>

namespace tovholder::server {
namespace {

    Space readSpace(Query& query)
    {
        return { query.text(0), spaceKindNamed(query.text(1)), query.number(2),
            { query.number(4), query.number(5), query.number(6) }, query.number(3) };
    }

    /// Where a record stands: see the schema.
    std::int64_t positionOf(std::int64_t spaceNumber, std::uint64_t sequence)
    {
        constexpr int sequenceBits = 40;
        constexpr std::uint64_t sequenceMax = (std::uint64_t { 1 } << sequenceBits) - 1;
        return (spaceNumber << sequenceBits) + static_cast<std::int64_t>(std::min(sequence, sequenceMax));
    }

    Value readValue(Query& query, int index)
    {
        const SQLite::Column value = query.column(index);
        if (value.isNull())
            return {};
        return value.isInteger() ? Value { value.getInt64() } : Value { value.getString() };
    }

    std::vector<StoredField> readState(Query& query, int index)
    {
        const SQLite::Column state = query.column(index);
        const void* bytes = state.getBlob();
        return fieldsOfState(bytes, state.getBytes());
    }

} // namespace

std::vector<Space> SqliteRecords::spaces()
{
    std::vector<Space> spaces;
    Query query = m_connection.query("SELECT id, kind, sequence, digested, digest_0, digest_1, digest_2 FROM space ORDER BY kind DESC, id");
    while (query.next())
        spaces.push_back(readSpace(query));
    return spaces;
}

std::optional<Space> SqliteRecords::space(std::string_view id)
{
    Query query = m_connection.query("SELECT id, kind, sequence, digested, digest_0, digest_1, digest_2 FROM space WHERE id = ?");
    if (!query.with(id).next())
        return std::nullopt;
    return readSpace(query);
}

std::vector<Space> SqliteRecords::holdSpaces(const std::set<Id>& ids)
{
    std::vector<Space> held; // the transaction has the whole store to itself
    for (const Id& id : ids) {
        if (auto known = space(id))
            held.push_back(*std::move(known));
    }
    return held;
}

void SqliteRecords::putSpace(const Space& space)
{
    m_connection
        .query("INSERT INTO space (id, kind, sequence, digested, digest_0, digest_1, digest_2, number) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) + 1 FROM space)) "
               "ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, digested = excluded.digested, "
               "digest_0 = excluded.digest_0, digest_1 = excluded.digest_1, digest_2 = excluded.digest_2")
        .with(space.id)
        .with(name(space.kind))
        .withNumber(space.sequence)
        .withNumber(space.digested)
        .withNumber(space.digests[0])
        .withNumber(space.digests[1])
        .withNumber(space.digests[2])
        .run();
}

void SqliteRecords::expect(const std::vector<RecordKey>& records)
{
    m_gap = {};
    if (records.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(records, {}, &RecordKey::id);
    const Gap wanted { first->id.substr(0, first->id.size() - 1), last->id }; // which comes right before the first
    Query any = m_connection.query("SELECT 1 FROM record WHERE id > ? AND id <= ? LIMIT 1");
    if (!any.with(wanted.after).with(wanted.last).next())
        m_gap = wanted;
}

std::int64_t SqliteRecords::numberOf(std::string_view space)
{
    if (const auto known = m_numbers.find(space); known != m_numbers.end())
        return known->second;
    Query query = m_connection.query("SELECT number FROM space WHERE id = ?");
    if (!query.with(space).next())
        throw std::runtime_error("there is no space " + std::string(space));
    return m_numbers.emplace(space, query.integer(0)).first->second;
}

std::optional<StoredRecord> SqliteRecords::record(std::string_view entity, std::string_view id)
{
    if (m_gap.holds(id))
        return std::nullopt;
    Query query = m_connection.query("SELECT (SELECT id FROM space WHERE number = position >> 40), state FROM record "
                                     "WHERE id = ? AND entity = ?");
    if (!query.with(id).with(entity).next())
        return std::nullopt;
    return StoredRecord { query.text(0), std::string(entity), Id(id), readState(query, 1) };
}

void SqliteRecords::putRecord(const StoredRecord& record)
{
    if (m_gap.holds(record.id))
        m_gap.after = record.id;
    const std::string state = stateBytes(record.fields);
    m_connection
        .query("INSERT INTO record (position, entity, id, state) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (id, entity) DO UPDATE SET position = excluded.position, state = excluded.state")
        .with(positionOf(numberOf(record.space), record.sequence()))
        .withKept(record.entity)
        .withKept(record.id)
        .withKeptBlob(state)
        .run();
}

void SqliteRecords::eachAbove(
    std::string_view space, std::uint64_t sequence, const std::function<bool(StoredRecord)>& take)
{
    Query query = m_connection.query(
        "SELECT entity, id, state FROM record WHERE position > ? AND position < ? ORDER BY position");
    const std::int64_t number = numberOf(space);
    query.with(positionOf(number, sequence)).with(positionOf(number + 1, 0));
    while (query.next()) {
        if (!take({ Id(space), query.text(0), query.text(1), readState(query, 2) }))
            return;
    }
}

void SqliteRecords::keepSuperseded(const StoredRecord& record, const StoredField& lost)
{
    Query query = m_connection.query("INSERT OR IGNORE INTO superseded "
                                     "(entity, id, field, clock, device, sequence, bringer, space, value) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.with(record.entity).with(record.id).with(lost.name);
    query.withNumber(lost.version.clock).withNumber(lost.version.device);
    query.withNumber(lost.sequence).withNumber(lost.bringer).with(record.space);
    if (const auto* text = std::get_if<std::string>(&lost.value))
        query.with(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&lost.value))
        query.with(*number);
    else
        query.withNull();
    query.run();
}

std::optional<Value> SqliteRecords::seenBy(
    const StoredRecord& record, std::string_view field, merge::Version version, merge::Version base)
{
    Query query = m_connection.query("SELECT value FROM superseded WHERE id = ? AND entity = ? AND field = ? AND sequence > 0 "
                                     "AND ((clock = ? AND device = ?) OR (clock > ? AND clock < ? AND device = ?)) "
                                     "ORDER BY clock DESC LIMIT 1");
    query.with(record.id).with(record.entity).with(field).withNumber(base.clock).withNumber(base.device);
    query.withNumber(base.clock).withNumber(version.clock).withNumber(version.device);
    if (!query.next())
        return std::nullopt;
    return readValue(query, 0);
}

bool SqliteRecords::wasSuperseded(const StoredRecord& record, std::string_view field, merge::Version version)
{
    Query query = m_connection.query("SELECT 1 FROM superseded WHERE id = ? AND entity = ? AND field = ? AND clock = ? "
                                     "AND device = ? AND sequence > 0");
    query.with(record.id).with(record.entity).with(field).withNumber(version.clock).withNumber(version.device);
    return query.next();
}

std::optional<StoredField> SqliteRecords::latestSuperseded(
    const StoredRecord& record, std::string_view field, merge::DeviceNumber device)
{
    Query query = m_connection.query("SELECT value, clock, sequence, bringer FROM superseded WHERE id = ? AND entity = ? "
                                     "AND field = ? AND device = ? ORDER BY clock DESC, sequence DESC LIMIT 1");
    query.with(record.id).with(record.entity).with(field).withNumber(device);
    if (!query.next())
        return std::nullopt;
    return StoredField { std::string(field), readValue(query, 0), { query.number(1), device }, query.number(2), query.number(3) };
}

std::optional<StoredField> SqliteRecords::firstSuperseded(const StoredRecord& record)
{
    Query query = m_connection.query("SELECT field, clock, device, sequence, bringer FROM superseded "
                                     "WHERE id = ? AND entity = ? AND sequence > 0 ORDER BY clock, device LIMIT 1");
    if (!query.with(record.id).with(record.entity).next())
        return std::nullopt;
    return StoredField { query.text(0), {}, { query.number(1), query.number(2) }, query.number(3), query.number(4) };
}

void SqliteRecords::eachSuperseded(
    std::string_view space, const std::function<void(const StoredRecord&, const StoredField&)>& take)
{
    Query query = m_connection.query("SELECT entity, id, field, clock, device, sequence, bringer, value FROM superseded "
                                     "WHERE space = ? ORDER BY id, entity, field, clock, device, sequence");
    query.with(space);
    while (query.next())
        take({ Id(space), query.text(0), query.text(1), {} },
            { query.text(2), readValue(query, 7), { query.number(3), query.number(4) }, query.number(5), query.number(6) });
}

} // namespace tovholder::server
