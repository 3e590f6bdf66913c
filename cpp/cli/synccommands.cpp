// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/httpexchange.h"
#include "cpp/cli/input.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "cpp/cli/status.h"
#include "cpp/cli/watch.h"
#include "cpp/domain/handover.h"
#include "cpp/store/syncstate.h"
#include "sync/client/serveraddress.h"

#include <QString>
#include <QSysInfo>

#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct SyncRequest {
        std::string server;
        std::string user;
        std::string passwordFile = "-";
        std::string deviceName;
        client::HttpOptions http;
        bool watch = false;
    };

    /// What somebody else wrote here and did not send is sent by whoever signs in next: who that is should know.
    void tellOfOthersWork(Session& session, const store::Account& before, const std::string& user)
    {
        const Result<store::Waiting> waiting = session.store().syncState().waiting();
        if (before.login.empty() || before.login == user || !waiting)
            return;
        const domain::Unsent unsent { waiting->records, waiting->photosTotal - waiting->photosSent };
        if (unsent.any())
            session.tell(domain::handoverWarning(before.login, unsent, session.language()));
    }

    Result<ExitCode> signIn(Session& session, const SyncRequest& request)
    {
        const Result<std::string> address = client::serverAddress(request.server);
        if (!address)
            return address.error();
        const Result<std::string> password = textFrom(request.passwordFile);
        if (!password)
            return password.error();
        const Result<store::Account> before = session.store().syncState().account();
        if (!before)
            return before.error();
        HttpExchange http(session, request.http, *address);
        const std::string deviceName
            = request.deviceName.empty() ? QSysInfo::machineHostName().toStdString() : request.deviceName;
        if (const Result<void> done = http.exchange.signIn({ *address, request.user, firstLine(*password), deviceName }); !done)
            return done.error();
        tellOfOthersWork(session, *before, request.user);
        return printStatus(session.store());
    }

    Result<ExitCode> signOut(Session& session, const SyncRequest& request)
    {
        const Result<std::string> server = knownServer(session);
        if (!server)
            return server.error();
        HttpExchange http(session, request.http, *server);
        if (const Result<void> done = http.exchange.signOut(); !done)
            return done.error();
        return ExitCode::Done;
    }

    Json asJson(const client::SyncProgress& progress)
    {
        return { { "records_sent", progress.recordsSent }, { "records_received", progress.recordsReceived },
            { "photos_sent", progress.photosSent }, { "photos_fetched", progress.photosFetched } };
    }

    Result<ExitCode> sync(Session& session, const SyncRequest& request)
    {
        if (request.watch)
            return watch(session, request.http);
        const Result<std::string> server = knownServer(session);
        if (!server)
            return server.error();
        HttpExchange http(session, request.http, *server);
        client::SyncProgress reached;
        http.exchange.setProgressListener([&](const client::SyncProgress& progress) { reached = progress; });
        if (const Result<void> done = http.exchange.run(); !done)
            return done.error();
        std::cout << asText(asJson(reached)) << '\n';
        const Result<bool> undecided = needsDecision(session.store());
        if (!undecided)
            return undecided.error();
        return *undecided ? ExitCode::Undecided : ExitCode::Done;
    }

} // namespace

void addSyncCommands(Program& program)
{
    const auto request = std::make_shared<SyncRequest>();
    const auto bound = [request](auto action) {
        return [request, action](Session& session) { return action(session, *request); };
    };
    CLI::App* in = program.add("login", "Signs this device in; the password is read from stdin", bound(signIn));
    in->add_option("--server", request->server, "Its address")->required();
    in->add_option("--user", request->user)->required();
    in->add_option("--password-file", request->passwordFile, "Its first line is the password");
    in->add_option("--device-name", request->deviceName, "What head office sees; else the machine's name");
    CLI::App* out = program.add("logout", "Forgets the sign-in and keeps everything else", bound(signOut));
    CLI::App* syncing = program.add("sync", "Sends what waits and fetches what is new", bound(sync));
    syncing->add_flag("--watch", request->watch, "Goes on until it is told to stop; one line of JSON at every change of state");
    for (CLI::App* command : { in, out, syncing })
        addHttpOptions(command, request->http);
}

} // namespace tovholder::cli
