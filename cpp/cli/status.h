// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/json.h"

namespace tovholder::cli {

/// Account, grants and what waits.
[[nodiscard]] Result<Json> statusJson(store::Store& store);

/// Whether conflicts or rejected records wait for a person.
[[nodiscard]] Result<bool> needsDecision(store::Store& store);

} // namespace tovholder::cli
