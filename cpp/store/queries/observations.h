// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// Columns of every list of input: id, text, place, theme, urgency, status, seen_at, author, author_name (as the
/// account is shown), reply, area_id, area_name, department_id, department_name, meeting_id, meeting_title,
/// case_position, photo (sha256 of the first), photos, photos_unsent (taken here), agreed and agreed_id (the agreement it
/// led to), where_state.
/// By an account, or captured on a device that calls itself so before anyone signed in.
[[nodiscard]] Query observationsBy(std::string_view login, std::string_view device);
/// What waits for the tovholder, urgent first; an empty area: of all areas.
[[nodiscard]] Query tray(const Id& area);
/// Chosen as opening cases of a meeting.
[[nodiscard]] Query openingCases(const Id& meeting);
[[nodiscard]] Query observationsIn(const Id& area);
/// id, sha256, width, height, taken_at, bytes, file_state (waiting, sent, missing, parked).
[[nodiscard]] Query photosOf(const Id& observation);

} // namespace tovholder::store::queries
