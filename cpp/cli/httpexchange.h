// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/cli/session.h"
#include "sync/client/httptransport.h"
#include "sync/client/syncexchange.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tovholder::cli {

/// What syncing takes, put together over HTTP.
struct HttpExchange {
    HttpExchange(Session& session, const client::HttpOptions& http, const std::string& server);

    client::HttpTransport transport;
    store::DirectGate gate;
    client::SyncExchange exchange;
};

/// The server that this device signed in to last; empty: none.
[[nodiscard]] Result<std::string> knownServer(Session& session);

void addHttpOptions(CLI::App* command, client::HttpOptions& http);

} // namespace tovholder::cli
