// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/store.h"

#include <vector>

namespace tovholder::cli {

/// Gives each edit of a new record the id and the space that it lacks: the id of its natural key or a new one; the
/// space of the organisation, of the named area, or of a parent in the store or among the edits before it.
/// Errors: NotSignedIn when the organisation's space is not known yet; ValueMissing, place "space".
Result<void> completeNewRecords(store::Store& store, std::vector<store::Edit>& edits);

/// The edits with what locks a meeting's minutes at the end, so that a list may bring what stands in them, too.
[[nodiscard]] std::vector<store::Edit> locksLast(std::vector<store::Edit> edits);

} // namespace tovholder::cli
