// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// What of an area the minutes of a meeting show, as it stands now, for an area_snapshot: id (area), partners, vision,
/// recommendations, evidence; each is the rows of the query of that name as a JSON array of objects.
[[nodiscard]] Query areaNow(const Id& area);
/// id, taken_at of what is kept of a meeting's area; no row when the meeting is not closed, or was closed by a program that
/// kept nothing.
[[nodiscard]] Query snapshot(const Id& meeting);
/// The meetings of an area that a snapshot is kept of, the first held first: id, number, title, group_name, held_at.
[[nodiscard]] Query snapshotsIn(const Id& area);

/// As the area stood when the meeting closed; no rows when no snapshot is kept of it. The columns of partnerMatrix(),
/// vision(), recommendations() and evidence(), but for where_state.
[[nodiscard]] Query partnersAt(const Id& meeting);
[[nodiscard]] Query visionAt(const Id& meeting);
[[nodiscard]] Query recommendationsAt(const Id& meeting);
[[nodiscard]] Query evidenceAt(const Id& meeting);

} // namespace tovholder::store::queries
