// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/schema.h"

#include "cpp/store/database.h"
#include "cpp/store/migrations.h"
#include "cpp/store/storefile.h"

#include <string>

namespace tovholder::store {

std::span<const char* const> ownMigrations() { return migrations; }

void bringUpToDate(SQLite::Database& connection, bool readOnly, std::span<const char* const> steps)
{
    const int wanted = static_cast<int>(steps.size());
    const auto versionNow = [&] { return connection.execAndGet("PRAGMA user_version").getInt(); };
    if (versionNow() > wanted)
        throw Failed({ ErrorCode::StoreTooNew, "schema " + std::to_string(versionNow()) });
    if (versionNow() == wanted)
        return;
    if (readOnly)
        throw Failed({ ErrorCode::StoreReadOnly, "an older schema cannot be brought up to date" });
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again under the lock: another process may have migrated meanwhile.
    for (int version = versionNow(); version < wanted; ++version)
        connection.exec(steps[static_cast<std::size_t>(version)]);
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(wanted));
    transaction.commit();
}

} // namespace tovholder::store
