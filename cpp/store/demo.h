// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tovholder::store {

/// The fictional organisation of assets/demo/demo.json as edits, parents first, for Store::write.
///
/// The file is { "format": 1, "records": [ … ] }, each record with "entity", "key", "space" and "fields".
/// Keys are names that only the file knows: a record's id derives from entity and key (demoId), or from its
/// natural key where it has one ("key" is then left out). A reference names the key of its target. "space"
/// is the key of an area, or left out for the organisation's. A time is { "days": n, "at": "hh:mm" }, that
/// many days from today in local time, or { "minutes": n } from now, cut to whole quarters; a date is
/// { "days": n }. So the demo is always fresh.
///
/// Errors: ValueInvalid, UnknownEntity, UnknownField, ValueMissing; the place is the record's number.
[[nodiscard]] Result<std::vector<Edit>> demoEdits(std::string_view json, const Id& organisation, std::int64_t nowMs);

/// The id that a key of the demo stands for: demoId("area", "kometparken") is that area's id and space.
[[nodiscard]] Id demoId(std::string_view entity, std::string_view key);

} // namespace tovholder::store
