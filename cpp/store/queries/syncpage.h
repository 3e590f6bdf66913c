// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// What the head office does not have yet, the oldest `rowsMax` of it: id, entity, record_id, title, state (waiting,
/// sending).
[[nodiscard]] Query unsent(int rowsMax);
/// What the head office refused: id, entity, record_id, title, rejected_field, rejected_code.
[[nodiscard]] Query refused();
/// What two wrote that had not seen each other, and nobody has settled or looked at: id, entity, record_id, title, field,
/// kind, is_private, and of the sides lost_ and kept_: value, by, device, at; base_value. Who wrote is named as the account
/// is shown. Of what is private there are no values.
[[nodiscard]] Query unsettledConflicts();
/// One row: id, title; the title is nothing when the record is not here.
[[nodiscard]] Query titleOf(std::string_view entity, const Id& record);
/// Photos that are not at both ends: id (sha256), state, bytes, sent_bytes, reason, taken_here.
[[nodiscard]] Query unsentPhotos();
/// One row: id, waiting, rejected, conflicts, photos, photos_sent, unsent_since (ms; 0: nothing waits).
[[nodiscard]] Query syncCounts();
/// What head office received when, the newest twenty: id, at (ms), delivered, rejected.
[[nodiscard]] Query receipts();
/// at, records, healed: when records were found to be other than head office's, the newest first.
[[nodiscard]] Query differences();
/// What is kept on this device: id (table), rows.
[[nodiscard]] Query storedCounts();
/// In the bin for at most thirty days: id, entity, record_id, text, deleted_at.
[[nodiscard]] Query bin(std::int64_t sinceMs);

} // namespace tovholder::store::queries
