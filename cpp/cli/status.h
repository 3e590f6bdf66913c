// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/exitcode.h"
#include "cpp/cli/json.h"

namespace tovholder::cli {

/// Account, grants and what waits.
[[nodiscard]] Result<Json> statusJson(store::Store& store);
/// The same on stdout, indented or on one line.
Result<ExitCode> printStatus(store::Store& store, bool oneLine = false);

/// Whether conflicts or rejected records wait for a person.
[[nodiscard]] Result<bool> needsDecision(store::Store& store);

} // namespace tovholder::cli
