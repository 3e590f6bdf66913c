// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/digests.h"

#include "cpp/store/edits.h"
#include "cpp/store/grants.h"
#include "cpp/store/queries/spaces.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <bit>
#include <map>

namespace tovholder::store {
namespace {

    constexpr std::int64_t tellAgainMs = 60 * 60 * 1000;
    constexpr std::int64_t differencesKept = 100;
    constexpr std::size_t recordsPerPart = 16;
    constexpr std::size_t partsMin = 16;

    /// A record may come in several pieces, whose digests are to be added.
    using TakePiece = std::function<void(std::string_view entity, const Id& id, merge::Digest)>;

    std::vector<Id> idsIn(Database& database, const domain::Entity& entity, std::string_view space)
    {
        std::vector<Id> ids;
        Statement rows = database.statement("SELECT id FROM \"" + std::string(entity.name) + "\" AS r WHERE " + queries::livesIn("r", "?"));
        rows.bindAll(space);
        while (rows.step())
            ids.push_back(rows.text(0));
        return ids;
    }

    void eachForeign(Database& database, std::string_view space, const TakePiece& take)
    {
        Statement rows = database.statement("SELECT entity, id, field, value, clock, device FROM foreign_field WHERE space = ?");
        rows.bindAll(space);
        while (rows.step()) {
            const Id id = rows.text(1);
            take(rows.textView(0), id, merge::RecordDigest(rows.textView(0), id).of(rows.textView(2), rows.value(3), { rows.number(4), rows.number(5) }));
        }
    }

    void eachPiece(Database& database, std::string_view space, const TakePiece& take)
    {
        for (const domain::Entity& entity : domain::entities()) {
            for (const Id& id : idsIn(database, entity, space))
                take(entity.name, id, digestOf(entity, id, *readRow(database, entity, id)));
        }
        eachForeign(database, space, take);
    }

    merge::Digest countedDigest(Database& database, std::string_view space)
    {
        merge::Digest sum = 0;
        eachPiece(database, space, [&](std::string_view, const Id&, merge::Digest digest) { sum += digest; });
        return sum;
    }

    /// What the upstream has of a dirty field; nothing when it never had any.
    merge::Digest digestOfBase(Database& database, std::string_view entity, const Id& id, std::string_view field)
    {
        Statement base = database.statement("SELECT value, clock, device FROM base_value WHERE upstream = ? AND entity = ? AND id = ? AND field = ?");
        base.bindAll(headOffice, entity, std::string_view(id), field);
        if (!base.step() || base.number(1) == 0)
            return 0;
        return merge::RecordDigest(entity, id).of(field, base.value(0), { base.number(1), base.number(2) });
    }

    /// What is to be added where the upstream has something else than we, since it refused our edit.
    void eachRefused(Database& database, std::string_view space, const TakePiece& take)
    {
        std::vector<std::pair<const domain::Entity*, Id>> refused;
        {
            Statement rows = database.statement("SELECT entity, id FROM outbox WHERE space = ? AND state = 'rejected'");
            rows.bindAll(space);
            while (rows.step())
                refused.emplace_back(domain::entityNamed(rows.textView(0)), rows.text(1));
        }
        for (const auto& [entity, id] : refused) {
            const std::optional<StoredRow> row = entity ? readRow(database, *entity, id) : std::nullopt;
            if (!row)
                continue;
            if (isWithheld(database, space, entity->name)) {
                take(entity->name, id, -digestOf(*entity, id, *row));
                continue;
            }
            merge::RecordDigest digest(entity->name, id);
            const merge::RowVersions dirty = dirtyFields(database, entity->name, id);
            for (const auto& [field, base] : dirty.listed()) {
                const merge::Version version = row->version(*entity, field);
                const merge::Digest own = version.isSet() ? digest.of(field, row->value(*entity, field), version) : 0;
                take(entity->name, id, digestOfBase(database, entity->name, id, field) - own);
            }
        }
    }

    bool hasUnsent(Database& database, std::string_view space)
    {
        Statement unsent = database.statement("SELECT 1 FROM outbox WHERE space = ? AND state <> 'rejected' LIMIT 1");
        unsent.bindAll(space);
        return unsent.step();
    }

    /// What differs still was told already: it is not looked for again at once.
    bool wasToldJustNow(Database& database, std::string_view space)
    {
        Statement last = database.statement("SELECT at, healed FROM difference WHERE space = ? ORDER BY position DESC LIMIT 1");
        last.bindAll(space);
        return last.step() && last.integer(1) == 0 && std::abs(database.clock().nowMs() - last.integer(0)) < tellAgainMs;
    }

    /// The record's row with all its set fields waits to be offered, unless something of it waits or was refused anyway.
    void offer(Database& database, const domain::Entity& entity, const Id& id)
    {
        const std::optional<StoredRow> row = readRow(database, entity, id);
        if (!row || !dirtyFields(database, entity.name, id).listed().empty())
            return;
        merge::RowVersions fields;
        for (const std::string_view name : fieldNames(entity)) {
            if (const merge::Version version = row->version(entity, name); version.isSet())
                fields.setListed(name, version); // the base is the version itself: no claim to have overwritten anything
        }
        const std::string text = fields.exceptionsText();
        database.statement("INSERT INTO outbox (upstream, entity, id, space, fields, reoffer) VALUES (?, ?, ?, ?, ?, 1)")
            .bindAll(headOffice, entity.name, std::string_view(id), std::string_view(row->space), std::string_view(text))
            .run();
    }

} // namespace

merge::Digest digestOf(const domain::Entity& entity, std::string_view id, const StoredRow& row)
{
    merge::RecordDigest digest(entity.name, id);
    merge::Digest sum = 0;
    for (const std::string_view name : fieldNames(entity)) {
        if (const merge::Version version = row.version(entity, name); version.isSet())
            sum += digest.of(name, row.value(entity, name), version);
    }
    return sum;
}

void countAnew(Database& database, std::string_view space)
{
    database.forgetCounted(space); // the rows show it
    database.setDigest(space, countedDigest(database, space));
}

Result<std::vector<Id>> SyncState::differingSpaces(const std::vector<SpaceDigest>& theirs)
{
    return m_database.read([&] {
        std::vector<Id> spaces;
        for (const auto& [space, digest] : theirs) {
            if (hasUnsent(m_database, space) || wasToldJustNow(m_database, space))
                continue;
            const std::optional<merge::Digest> saved = m_database.digest(space);
            merge::Digest own = saved.value_or(0);
            eachRefused(m_database, space, [&](std::string_view, const Id&, merge::Digest more) { own += more; });
            if (!saved || own != digest)
                spaces.push_back(space);
        }
        return spaces;
    });
}

Result<SpaceParts> SyncState::takeApart(const Id& space)
{
    return m_database.write([&] {
        std::map<Id, merge::Digest> records;
        merge::Digest sum = 0;
        const TakePiece add = [&](std::string_view, const Id& id, merge::Digest digest) { records[id] += digest; };
        eachPiece(m_database, space, [&](std::string_view entity, const Id& id, merge::Digest digest) {
            sum += digest;
            add(entity, id, digest);
        });
        if (m_database.digest(space) != sum)
            m_database.setDigest(space, sum);
        eachRefused(m_database, space, add);
        SpaceParts parts { std::vector<merge::Digest>(
                               std::clamp(std::bit_ceil(records.size() / recordsPerPart + 1), partsMin, merge::partsMax)),
            hasUnsent(m_database, space) };
        for (const auto& [id, digest] : records) {
            parts.digests[merge::partOf(id, parts.digests.size())] += digest;
            parts.whole += digest;
        }
        return parts;
    });
}

Result<std::vector<RecordName>> SyncState::offerDiffering(const PartsListing& listing)
{
    return m_database.write([&] {
        std::map<RecordName, merge::Digest> differences = listing.records;
        const TakePiece take = [&](std::string_view entity, const Id& id, merge::Digest digest) {
            if (listing.parts.contains(merge::partOf(id, listing.partCount)))
                differences[{ std::string(entity), id }] -= digest;
        };
        eachPiece(m_database, listing.space, take);
        eachRefused(m_database, listing.space, take);
        std::vector<RecordName> differing;
        for (const auto& [record, difference] : differences) {
            const domain::Entity* entity = domain::entityNamed(record.first);
            if (difference == 0)
                continue;
            differing.push_back(record);
            if (entity)
                offer(m_database, *entity, record.second);
        }
        if (!differing.empty())
            m_database.touch("outbox");
        return differing;
    });
}

Result<void> SyncState::noteDifference(const Difference& difference)
{
    return m_database.write([&] {
        m_database.statement("INSERT INTO difference (at, space, records, healed) VALUES (?, ?, ?, ?)")
            .bindAll(m_database.clock().nowMs(), std::string_view(difference.space), difference.records, std::int64_t { difference.isHealed })
            .run();
        m_database.statement("DELETE FROM difference WHERE position <= (SELECT max(position) FROM difference) - ?").bindAll(differencesKept).run();
        m_database.touch("difference");
    });
}

Result<std::vector<Id>> SyncState::miscountedSpaces()
{
    std::vector<Id> miscounted;
    const auto known = cursors();
    if (!known)
        return known.error();
    const auto found = m_database.read([&] {
        for (const Cursor& cursor : *known) {
            const std::optional<merge::Digest> saved = m_database.digest(cursor.space);
            if (saved && *saved != countedDigest(m_database, cursor.space))
                miscounted.push_back(cursor.space);
        }
    });
    if (!found || miscounted.empty() || m_database.isReadOnly())
        return found ? Result<std::vector<Id>>(miscounted) : Result<std::vector<Id>>(found.error());
    return m_database.write([&] {
        for (const Id& space : miscounted)
            countAnew(m_database, space);
        return miscounted;
    });
}

} // namespace tovholder::store
