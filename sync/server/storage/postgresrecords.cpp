// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/postgresrecords.h"

#include "sync/server/storage/recordstate.h"

namespace tovholder::server {
namespace {

    using Column = PostgresArray;

    constexpr int pageRows = 1'000;
    constexpr std::size_t waitingMax = 5'000; // rows of one statement
    constexpr std::size_t knownMax = 20'000; // more are read again when they are asked for

    Space spaceIn(const PostgresRows& rows)
    {
        return { rows.text(0), spaceKindNamed(rows.bytes(1)), rows.number(2), { rows.number(4), rows.number(5), rows.number(6) },
            rows.number(3) };
    }

    std::vector<Space> spacesIn(PostgresRows rows)
    {
        std::vector<Space> spaces;
        while (rows.next())
            spaces.push_back(spaceIn(rows));
        return spaces;
    }

    std::vector<StoredField> stateIn(const PostgresRows& rows, int column)
    {
        const std::string_view bytes = rows.bytes(column);
        return fieldsOfState(bytes.data(), static_cast<int>(bytes.size()));
    }

    Value valueIn(const PostgresRows& rows, int textColumn, int integerColumn)
    {
        if (!rows.isNull(textColumn))
            return rows.text(textColumn);
        if (!rows.isNull(integerColumn))
            return rows.integer(integerColumn);
        return {};
    }

} // namespace

std::vector<Space> PostgresRecords::spaces()
{
    return spacesIn(m_connection
                        .query("SELECT id, kind, sequence, digested, digest_0, digest_1, digest_2 FROM space WHERE organisation = $1 ORDER BY kind DESC, id")
                        .with(m_organisation)
                        .rows());
}

std::optional<Space> PostgresRecords::space(std::string_view id)
{
    PostgresRows rows = m_connection.query("SELECT id, kind, sequence, digested, digest_0, digest_1, digest_2 FROM space WHERE organisation = $1 AND id = $2")
                            .with(m_organisation)
                            .with(id)
                            .rows();
    return rows.next() ? std::optional(spaceIn(rows)) : std::nullopt;
}

std::vector<Space> PostgresRecords::holdSpaces(const std::set<Id>& ids)
{
    Column wanted(Column::Of::Texts);
    for (const Id& id : ids)
        wanted.add(id);
    // Locked in the same order by everybody. A key's share, which rows that name the space take, is left to others.
    return spacesIn(m_connection
                        .query("SELECT id, kind, sequence, digested, digest_0, digest_1, digest_2 FROM space WHERE organisation = $1 AND id = ANY ($2) "
                               "ORDER BY id FOR NO KEY UPDATE")
                        .with(m_organisation)
                        .with(wanted)
                        .rows());
}

void PostgresRecords::putSpace(const Space& space)
{
    m_connection
        .query("INSERT INTO space (organisation, id, kind, sequence, digested, digest_0, digest_1, digest_2) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (organisation, id) DO UPDATE SET "
               "sequence = excluded.sequence, digested = excluded.digested, digest_0 = excluded.digest_0, "
               "digest_1 = excluded.digest_1, digest_2 = excluded.digest_2")
        .with(m_organisation)
        .with(space.id)
        .with(name(space.kind))
        .withNumber(space.sequence)
        .withNumber(space.digested)
        .withNumber(space.digests[0])
        .withNumber(space.digests[1])
        .withNumber(space.digests[2])
        .run();
}

void PostgresRecords::expect(const std::vector<RecordKey>& records)
{
    Column entities(Column::Of::Texts);
    Column ids(Column::Of::Texts);
    for (const RecordKey& key : records) {
        if (!m_known.try_emplace(key).second)
            continue;
        entities.add(key.entity);
        ids.add(key.id);
    }
    PostgresRows rows = m_connection
                            .query("SELECT entity, id, space, state FROM record JOIN unnest($2::text[], $3::text[]) "
                                   "AS wanted (entity, id) USING (entity, id) WHERE organisation = $1")
                            .with(m_organisation)
                            .with(entities)
                            .with(ids)
                            .rows();
    while (rows.next()) {
        const RecordKey key { rows.text(0), rows.text(1) };
        m_known[key] = StoredRecord { rows.text(2), key.entity, key.id, stateIn(rows, 3) };
    }
}

std::optional<StoredRecord> PostgresRecords::record(std::string_view entity, std::string_view id)
{
    const RecordKey key { std::string(entity), Id(id) };
    if (!m_known.contains(key))
        expect({ key });
    return m_known.at(key);
}

void PostgresRecords::putRecord(const StoredRecord& record)
{
    const RecordKey key { record.entity, record.id };
    m_known[key] = record;
    m_changed.insert(key);
    if (m_changed.size() >= waitingMax)
        flushRecords();
}

void PostgresRecords::eachAbove(
    std::string_view space, std::uint64_t sequence, const std::function<bool(StoredRecord)>& take)
{
    flush();
    bool isMore = true;
    while (isMore) {
        PostgresRows rows = m_connection
                                .query("SELECT entity, id, state, sequence FROM record WHERE organisation = $1 AND "
                                       "space = $2 AND sequence > $3 ORDER BY sequence LIMIT $4")
                                .with(m_organisation)
                                .with(space)
                                .withNumber(sequence)
                                .with(std::int64_t { pageRows })
                                .rows();
        isMore = rows.count() == pageRows;
        while (rows.next()) {
            if (!take({ Id(space), rows.text(0), rows.text(1), stateIn(rows, 2) }))
                return;
            sequence = rows.number(3);
        }
    }
}

void PostgresRecords::keepSuperseded(const StoredRecord& record, const StoredField& lost)
{
    m_superseded.emplace_back(StoredRecord { record.space, record.entity, record.id, {} }, lost);
    if (m_superseded.size() >= waitingMax)
        flushSuperseded();
}

std::optional<Value> PostgresRecords::seenBy(
    const StoredRecord& record, std::string_view field, merge::Version version, merge::Version base)
{
    flush();
    PostgresRows rows = m_connection
                            .query("SELECT text_value, integer_value FROM superseded WHERE organisation = $1 AND id = $2 "
                                   "AND entity = $3 AND field = $4 AND sequence > 0 AND ((clock = $5 AND device = $6) "
                                   "OR (clock > $5 AND clock < $7 AND device = $8)) ORDER BY clock DESC LIMIT 1")
                            .with(m_organisation)
                            .with(record.id)
                            .with(record.entity)
                            .with(field)
                            .withNumber(base.clock)
                            .withNumber(base.device)
                            .withNumber(version.clock)
                            .withNumber(version.device)
                            .rows();
    return rows.next() ? std::optional(valueIn(rows, 0, 1)) : std::nullopt;
}

bool PostgresRecords::wasSuperseded(const StoredRecord& record, std::string_view field, merge::Version version)
{
    flush();
    return m_connection
        .query("SELECT 1 FROM superseded WHERE organisation = $1 AND id = $2 AND entity = $3 AND field = $4 "
               "AND clock = $5 AND device = $6 AND sequence > 0")
        .with(m_organisation)
        .with(record.id)
        .with(record.entity)
        .with(field)
        .withNumber(version.clock)
        .withNumber(version.device)
        .rows()
        .next();
}

std::optional<StoredField> PostgresRecords::latestSuperseded(
    const StoredRecord& record, std::string_view field, merge::DeviceNumber device)
{
    flush();
    PostgresRows rows = m_connection
                            .query("SELECT text_value, integer_value, clock, sequence, bringer FROM superseded "
                                   "WHERE organisation = $1 AND id = $2 AND entity = $3 AND field = $4 AND device = $5 "
                                   "ORDER BY clock DESC, sequence DESC LIMIT 1")
                            .with(m_organisation)
                            .with(record.id)
                            .with(record.entity)
                            .with(field)
                            .withNumber(device)
                            .rows();
    if (!rows.next())
        return std::nullopt;
    return StoredField { std::string(field), valueIn(rows, 0, 1), { rows.number(2), device }, rows.number(3), rows.number(4) };
}

std::optional<StoredField> PostgresRecords::firstSuperseded(const StoredRecord& record)
{
    flush();
    PostgresRows rows = m_connection
                            .query("SELECT field, clock, device, sequence, bringer FROM superseded WHERE organisation = $1 "
                                   "AND id = $2 AND entity = $3 AND sequence > 0 ORDER BY clock, device LIMIT 1")
                            .with(m_organisation)
                            .with(record.id)
                            .with(record.entity)
                            .rows();
    if (!rows.next())
        return std::nullopt;
    return StoredField { rows.text(0), {}, { rows.number(1), rows.number(2) }, rows.number(3), rows.number(4) };
}

void PostgresRecords::eachSuperseded(
    std::string_view space, const std::function<void(const StoredRecord&, const StoredField&)>& take)
{
    flush();
    std::string entity;
    std::string id;
    std::string field;
    merge::Version version;
    std::uint64_t sequence = 0;
    bool isMore = true;
    while (isMore) {
        PostgresRows rows
            = m_connection
                  .query("SELECT entity, id, field, clock, device, sequence, bringer, text_value, integer_value "
                         "FROM superseded WHERE organisation = $1 AND space = $2 AND "
                         "(id, entity, field, clock, device, sequence) > ($3, $4, $5, $6, $7, $8) "
                         "ORDER BY id, entity, field, clock, device, sequence LIMIT $9")
                  .with(m_organisation)
                  .with(space)
                  .with(id)
                  .with(entity)
                  .with(field)
                  .withNumber(version.clock)
                  .withNumber(version.device)
                  .withNumber(sequence)
                  .with(std::int64_t { pageRows })
                  .rows();
        isMore = rows.count() == pageRows;
        while (rows.next()) {
            entity = rows.text(0);
            id = rows.text(1);
            field = rows.text(2);
            version = { rows.number(3), rows.number(4) };
            sequence = rows.number(5);
            take({ Id(space), entity, id, {} }, { field, valueIn(rows, 7, 8), version, sequence, rows.number(6) });
        }
    }
}

void PostgresRecords::flush()
{
    flushRecords();
    flushSuperseded();
}

void PostgresRecords::flushRecords()
{
    if (m_changed.empty())
        return;
    Column entities(Column::Of::Texts);
    Column ids(Column::Of::Texts);
    Column spaces(Column::Of::Texts);
    Column sequences(Column::Of::Integers);
    Column states(Column::Of::Bytes);
    for (const RecordKey& key : m_changed) {
        const StoredRecord& record = *m_known.at(key);
        entities.add(record.entity);
        ids.add(record.id);
        spaces.add(record.space);
        sequences.addNumber(record.sequence());
        states.add(stateBytes(record.fields));
    }
    // Another transaction may have made the record in a space that this one does not hold: then it is not touched.
    m_connection
        .query("INSERT INTO record (organisation, entity, id, space, sequence, state) "
               "SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bytea[]) "
               "ON CONFLICT (organisation, id, entity) DO UPDATE SET sequence = excluded.sequence, state = excluded.state "
               "WHERE record.space = excluded.space")
        .with(m_organisation)
        .with(entities)
        .with(ids)
        .with(spaces)
        .with(sequences)
        .with(states)
        .run(m_changed.size());
    m_changed.clear();
    if (m_known.size() > knownMax)
        m_known.clear();
}

void PostgresRecords::flushSuperseded()
{
    if (m_superseded.empty())
        return;
    Column entities(Column::Of::Texts);
    Column ids(Column::Of::Texts);
    Column fields(Column::Of::Texts);
    Column clocks(Column::Of::Integers);
    Column devices(Column::Of::Integers);
    Column sequences(Column::Of::Integers);
    Column bringers(Column::Of::Integers);
    Column spaces(Column::Of::Texts);
    Column texts(Column::Of::Bytes);
    Column integers(Column::Of::Integers);
    for (const auto& [record, lost] : m_superseded) {
        entities.add(record.entity);
        ids.add(record.id);
        fields.add(lost.name);
        clocks.addNumber(lost.version.clock);
        devices.addNumber(lost.version.device);
        sequences.addNumber(lost.sequence);
        bringers.addNumber(lost.bringer);
        spaces.add(record.space);
        const auto* text = std::get_if<std::string>(&lost.value);
        const auto* integer = std::get_if<std::int64_t>(&lost.value);
        text ? texts.add(*text) : texts.addNull();
        integer ? integers.add(*integer) : integers.addNull();
    }
    m_connection
        .query("INSERT INTO superseded (organisation, entity, id, field, clock, device, sequence, bringer, space, "
               "text_value, integer_value) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], "
               "$6::bigint[], $7::bigint[], $8::bigint[], $9::text[], $10::bytea[], $11::bigint[]) ON CONFLICT DO NOTHING")
        .with(m_organisation)
        .with(entities)
        .with(ids)
        .with(fields)
        .with(clocks)
        .with(devices)
        .with(sequences)
        .with(bringers)
        .with(spaces)
        .with(texts)
        .with(integers)
        .run();
    m_superseded.clear();
}

} // namespace tovholder::server
