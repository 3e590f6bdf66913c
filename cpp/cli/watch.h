// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/session.h"
#include "sync/client/httpoptions.h"

namespace tovholder::cli {

/// Keeps the store and head office the same until SIGINT or SIGTERM. Other commands may write the store meanwhile.
Result<ExitCode> watch(Session& session, const client::HttpOptions& http);

} // namespace tovholder::cli
