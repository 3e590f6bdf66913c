// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"
#include "cpp/base/result.h"
#include "cpp/reports/minutes.h"

namespace tovholder::store {
class Store;
}

namespace tovholder::exports {

/// An area's vision, and where it stands with each of the nine recommendations, for Paper::AreaPicture.
/// Errors: NotFound; the store's.
[[nodiscard]] Result<reports::MinutesData> areaPicture(store::Store& store, const Id& area, domain::Language language);

} // namespace tovholder::exports
