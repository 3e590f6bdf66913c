// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/schema.h"

#include "cpp/store/database.h"
#include "cpp/store/migrations.h"

#include <iterator>

namespace tovholder::store {

int schemaVersion() { return static_cast<int>(std::size(migrations)); }

void bringUpToDate(SQLite::Database& connection, bool readOnly)
{
    const auto versionNow = [&] { return connection.execAndGet("PRAGMA user_version").getInt(); };
    if (versionNow() > schemaVersion())
        throw Failed({ ErrorCode::StoreTooNew, "schema " + std::to_string(versionNow()) });
    if (versionNow() == schemaVersion())
        return;
    if (readOnly)
        throw Failed({ ErrorCode::StoreReadOnly, "an older schema cannot be brought up to date" });
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again under the lock: another process may have migrated meanwhile.
    for (int version = versionNow(); version < schemaVersion(); ++version)
        connection.exec(migrations[version]);
    connection.exec("PRAGMA user_version = " + std::to_string(schemaVersion()));
    transaction.commit();
}

} // namespace tovholder::store
