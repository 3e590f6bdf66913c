// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

namespace tovholder::store::queries {

/// What is for a group only: notes that are marked so, stand in such a block or are not shown to all yet; the agreements
/// with their follow-ups and the proposals that were made there or grew of such a note; and the stories of a meeting
/// with such a block, since they name none. So is what tells of one of these: evidence of a recommendation, a conflict, and
/// the area as a meeting left it with such evidence. Also what lies in the bin. Columns: entity, id.
[[nodiscard]] Query forGroupOnly();

} // namespace tovholder::store::queries
