// SPDX-License-Identifier: Apache-2.0
#include "sync/server/storage/storage.h"

#include "sync/server/storage/postgresstorage.h"
#include "sync/server/storage/sqlitestorage.h"

#include <algorithm>

namespace tovholder::server {

namespace {

    constexpr std::string_view organisationKind = "organisation";

} // namespace

std::string_view name(SpaceKind kind) { return kind == SpaceKind::Organisation ? organisationKind : "area"; }

SpaceKind spaceKindNamed(std::string_view name) { return name == organisationKind ? SpaceKind::Organisation : SpaceKind::Area; }

std::uint64_t newEpoch(Random& random) { return (random.next() >> 1) | 1; }

StoredField* StoredRecord::field(std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &StoredField::name);
    return found == fields.end() ? nullptr : &*found;
}

const StoredField* StoredRecord::field(std::string_view name) const
{
    const auto found = std::ranges::find(fields, name, &StoredField::name);
    return found == fields.end() ? nullptr : &*found;
}

std::uint64_t StoredRecord::sequence() const
{
    std::uint64_t latest = 0;
    for (const StoredField& field : fields)
        latest = std::max(latest, field.sequence);
    return latest;
}

Result<std::unique_ptr<Storage>> openStorage(const std::string& place, Random& random, bool create)
{
    if (place.starts_with("postgresql://") || place.starts_with("postgres://"))
        return PostgresStorage::open(place, random, create);
    auto storage = SqliteStorage::open(place, random, create);
    if (!storage)
        return storage.error();
    return std::unique_ptr<Storage>(std::move(*storage));
}

} // namespace tovholder::server
