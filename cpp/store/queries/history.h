// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// What stood in the record's fields before, as far as this device saw it, newest first: id, field, value, replaced_at (ms),
/// replaced_by and device_name (empty when not known), here (1: replaced on this device). Nothing of a hidden note.
[[nodiscard]] Query recordHistory(std::string_view entity, const Id& record);

/// One row: where_state, and rejected_code when it was refused. No row when there is no such record.
[[nodiscard]] Query recordState(std::string_view entity, const Id& record);

} // namespace tovholder::store::queries
