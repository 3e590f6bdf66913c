// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/history.h"

#include "cpp/base/limits.h"
#include "cpp/store/syncstate.h"

#include <algorithm>
#include <array>

namespace tovholder::store {
namespace {

    constexpr std::int64_t oneEditMsMax = 5 * 60 * 1000;

    /// What people write, unlike the course of a meeting, which changes by itself.
    constexpr std::array<std::string_view, 10> withHistory { "agreement", "area", "board_proposal", "contribution", "group",
        "observation", "partner", "recommendation", "story", "vision" };

    bool goesOn(merge::Version old, merge::Version replacement)
    {
        return old.device == replacement.device
            && merge::millisecondsOf(replacement.clock) - merge::millisecondsOf(old.clock) < oneEditMsMax;
    }

    void keep(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row, const FieldWrite& write)
    {
        const merge::Version old = row.version(entity, write.field);
        database
            .statement("INSERT INTO history (space, entity, id, field, value, clock, device, replaced_clock, replaced_device) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bindAll(std::string_view(row.space), entity.name, id, write.field, row.value(entity, write.field),
                static_cast<std::int64_t>(old.clock), static_cast<std::int64_t>(old.device),
                static_cast<std::int64_t>(write.version.clock), static_cast<std::int64_t>(write.version.device))
            .run();
    }

} // namespace

void keepHistory(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row,
    const std::vector<FieldWrite>& writes)
{
    if (std::ranges::find(withHistory, entity.name) == withHistory.end())
        return;
    bool kept = false;
    for (const FieldWrite& write : writes) {
        const merge::Version old = row.version(entity, write.field);
        const bool changes = old.isSet() && row.value(entity, write.field) != *write.value;
        if (!changes || goesOn(old, write.version))
            continue;
        keep(database, entity, id, row, write);
        kept = true;
    }
    if (!kept)
        return;
    database
        .statement("DELETE FROM history WHERE id = ? AND position <= (SELECT position FROM history WHERE id = ? "
                   "ORDER BY position DESC LIMIT 1 OFFSET ?)")
        .bindAll(id, id, std::int64_t { limits::historyPerRecordMax })
        .run();
    database.touch("history");
}

Result<void> SyncState::setAuthors(const std::vector<Author>& authors)
{
    if (authors.empty())
        return {};
    return m_database.writeRepeatable([&] {
        for (const Author& author : authors) {
            m_database
                .statement("INSERT INTO author (device, name, device_name) VALUES (?, ?, ?) ON CONFLICT (device) DO UPDATE "
                           "SET name = excluded.name, device_name = excluded.device_name")
                .bindAll(static_cast<std::int64_t>(author.device), std::string_view(author.name), std::string_view(author.deviceName))
                .run();
        }
        m_database.touch("author");
    });
}

} // namespace tovholder::store
