// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// How much there is of what in each area: area_id, figure (group, meeting, agreement, overdue, recommendation, evidence,
/// partner, shared_partner or observation), kind (an agreement's theme, a recommendation's number), state (a code; of a
/// recommendation stands or plan, when that is written) and count. Only what there is something of. Agreements are overdue on that day, yyyy-mm-dd.
[[nodiscard]] Query figuresByArea(const std::string& today);

} // namespace tovholder::store::queries
