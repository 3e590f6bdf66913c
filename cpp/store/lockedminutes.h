// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/records.h"
#include "cpp/store/store.h"

namespace tovholder::store {

/// Throws MinutesLocked when the edit changes what stands in the minutes of a meeting whose minutes are locked. An
/// agreement's owner, date and status go on living, and a new addendum may be written. row: as it stands; null when new.
void refuseLocked(Database& database, const Edit& edit, const StoredRow* row);

/// A fingerprint of what locking keeps from change, as it stands; the same on every device that has the same records.
[[nodiscard]] std::string minutesDigest(Database& database, const Id& meeting);

} // namespace tovholder::store
