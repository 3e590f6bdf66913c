// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/httpexchange.h"
#include "cpp/cli/input.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "sync/client/emergencycopy.h"

#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct EmergencyRequest {
        std::string file;
        std::string passphraseFile = "-";
        client::HttpOptions http;
    };

    Result<ExitCode> saveCopy(Session& session, const EmergencyRequest& request)
    {
        const Result<std::string> passphrase = textFrom(request.passphraseFile);
        if (!passphrase)
            return passphrase.error();
        const auto unsent = client::unsentOf(session.store());
        if (!unsent)
            return unsent.error();
        const auto saved = client::saveEmergencyCopy(*unsent, request.file, firstLine(*passphrase));
        if (!saved)
            return saved.error();
        std::cout << asText({ { "records", saved->records }, { "photos", saved->photos }, { "photos_missing", saved->photosMissing } }) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> takeInCopy(Session& session, const EmergencyRequest& request)
    {
        const Result<std::string> passphrase = textFrom(request.passphraseFile);
        const Result<std::string> server = knownServer(session);
        if (!passphrase || !server)
            return passphrase ? server.error() : passphrase.error();
        HttpExchange http(session, request.http, *server);
        const auto taken = client::takeInEmergencyCopy(
            http.exchange, http.gate, http.transport, session.clock(), request.file, firstLine(*passphrase));
        if (!taken)
            return taken.error();
        Json refused = Json::array();
        for (const store::RejectedRecord& record : taken->refused)
            refused.push_back(asJson(record, session.language()));
        std::cout << asText({ { "records", taken->records }, { "photos", taken->photos }, { "refused", refused } }) << '\n';
        return taken->refused.empty() ? ExitCode::Done : ExitCode::Undecided;
    }

} // namespace

void addEmergencyCommands(Program& program)
{
    const auto request = std::make_shared<EmergencyRequest>();
    const auto bound = [request](auto action) {
        return [request, action](Session& session) { return action(session, *request); };
    };
    CLI::App* emergency = program.addGroup("emergency", "A copy of what is not sent, in a file that only a passphrase opens");
    CLI::App* saving = program.add("export", "Saves what this device has not sent; it stays here, too", bound(saveCopy), emergency);
    CLI::App* taking = program.add("import", "Sends what another device could not; again, it changes nothing", bound(takeInCopy), emergency);
    for (CLI::App* command : { saving, taking }) {
        command->add_option("file", request->file)->required();
        command->add_option("--passphrase-file", request->passphraseFile, "Its first line is the passphrase; else stdin's");
    }
    addHttpOptions(taking, request->http);
}

} // namespace tovholder::cli
