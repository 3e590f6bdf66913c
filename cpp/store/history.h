// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/database.h"
#include "cpp/store/records.h"

#include <string_view>

namespace tovholder::store {

/// Keeps what the writes replace in a record that people edit by hand, the newest limits::historyPerRecordMax. What somebody
/// wrote and went on writing within five minutes is one edit. Inside a transaction of the caller, before the row is changed.
void keepHistory(Database& database, const domain::Entity& entity, std::string_view id, const StoredRow& row,
    const std::vector<FieldWrite>& writes);

} // namespace tovholder::store
