// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/httpexchange.h"

#include "cpp/store/syncstate.h"

namespace tovholder::cli {

HttpExchange::HttpExchange(Session& session, const client::HttpOptions& http, const std::string& server)
    : transport(http)
    , gate(session.store())
    , exchange(gate, transport, transport, session.clock())
{
    transport.setServer(server);
}

Result<std::string> knownServer(Session& session)
{
    const Result<store::Account> account = session.store().syncState().account();
    return account ? Result<std::string>(account->server) : Result<std::string>(account.error());
}

void addHttpOptions(CLI::App* command, client::HttpOptions& http)
{
    command->add_option("--certificates", http.certificates, "PEM file, believed besides the machine's own");
    command->add_option("--timeout-ms", http.timeoutMs, "How long nothing may move before a request is given up")
        ->check(CLI::Range(1, 3'600'000));
}

} // namespace tovholder::cli
