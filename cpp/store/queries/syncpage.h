// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// What the head office does not have yet, the oldest `rowsMax` of it: id, entity, record_id, title, state (waiting,
/// sending).
[[nodiscard]] Query unsent(int rowsMax);
/// What the head office refused: id, entity, record_id, title, rejected_field, rejected_code.
[[nodiscard]] Query refused();
/// Two versions of which a person picks one: id, entity, record_id, title, field, kind, lost_value, lost_by, lost_at,
/// kept_value (as it is now when the record is here), kept_by, kept_at, area_name. Who wrote is named as the account
/// is shown.
[[nodiscard]] Query openConflicts();
/// One row: id, title; the title is nothing when the record is not here.
[[nodiscard]] Query titleOf(std::string_view entity, const Id& record);
/// Photos that are not at both ends: id (sha256), state, bytes, sent_bytes, reason, taken_here.
[[nodiscard]] Query unsentPhotos();
/// One row: id, waiting, rejected, conflicts, photos, photos_sent.
[[nodiscard]] Query syncCounts();
/// What is kept on this device: id (table), rows.
[[nodiscard]] Query storedCounts();
/// In the bin for at most thirty days: id, entity, record_id, text, deleted_at.
[[nodiscard]] Query bin(std::int64_t sinceMs);

} // namespace tovholder::store::queries
