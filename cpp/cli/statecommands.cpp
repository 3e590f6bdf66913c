// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "cpp/cli/status.h"
#include "cpp/domain/codes.h"
#include "cpp/store/queries/syncpage.h"
#include "cpp/store/syncstate.h"

#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct DecisionRequest {
        std::string entity;
        std::string id;
        std::string resolution;
        bool oneLine = false;
    };

    Result<ExitCode> listConflicts(Session& session)
    {
        const Result<std::vector<store::Row>> rows = session.store().query(store::queries::unsettledConflicts());
        if (!rows)
            return rows.error();
        Json conflicts = Json::array();
        for (const store::Row& row : *rows)
            conflicts.push_back(asJson(row));
        std::cout << asIndentedText(conflicts) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> pick(Session& session, const DecisionRequest& request)
    {
        if (const Result<void> picked = session.store().syncState().settle(request.id, { request.resolution }); !picked)
            return picked.error();
        return ExitCode::Done;
    }

    Result<ExitCode> listRejected(Session& session)
    {
        const Result<std::vector<store::RejectedRecord>> rejected = session.store().syncState().rejected();
        if (!rejected)
            return rejected.error();
        Json records = Json::array();
        for (const store::RejectedRecord& record : *rejected)
            records.push_back(asJson(record, session.language()));
        std::cout << asIndentedText(records) << '\n';
        return ExitCode::Done;
    }

    Result<ExitCode> decideRejected(Session& session, const DecisionRequest& request, bool giveUp)
    {
        store::SyncState& sync = session.store().syncState();
        const Result<void> done
            = giveUp ? sync.giveUp(request.entity, request.id) : sync.retryRejected(request.entity, request.id);
        if (!done)
            return done.error();
        return ExitCode::Done;
    }

    Result<ExitCode> check(Session& session)
    {
        if (const Result<void> whole = session.store().check(); !whole)
            return whole.error();
        const Result<std::vector<Id>> miscounted = session.store().syncState().miscountedSpaces();
        if (!miscounted)
            return miscounted.error();
        const Result<std::vector<std::string>> gone = session.store().syncState().photosGone();
        if (!gone)
            return gone.error();
        const bool isWhole = miscounted->empty() && gone->empty();
        // The next sync compares the records of such a space with head office's, and mends what differs; it fetches the photos.
        std::cout << asText({ { "whole", isWhole }, { "miscounted_spaces", *miscounted }, { "photos_gone", *gone } }) << '\n';
        return isWhole ? ExitCode::Done : ExitCode::Store;
    }

    void addConflictCommands(Program& program, const std::shared_ptr<DecisionRequest>& request)
    {
        CLI::App* conflicts = program.addGroup("conflicts", "Values that two people set without seeing each other's");
        program.add("list", "The open ones, with both values", listConflicts, conflicts);
        CLI::App* picking = program.add(
            "pick", "Decides one", [request](Session& session) { return pick(session, *request); }, conflicts);
        picking->add_option("id", request->id, "The conflict's")->required();
        picking->add_option("resolution", request->resolution, "behold: as it is; vaelg_anden: the other value; gendan: out of the bin")
            ->required()
            ->check(CLI::IsMember(std::vector<std::string>(domain::conflictResolutions.begin(), domain::conflictResolutions.end())));
    }

    void addRejectedCommands(Program& program, const std::shared_ptr<DecisionRequest>& request)
    {
        CLI::App* rejected = program.addGroup("rejected", "Records that head office did not take");
        program.add("list", "Each with the reason", listRejected, rejected);
        const auto deciding = [request](bool giveUp) {
            return [request, giveUp](Session& session) { return decideRejected(session, *request, giveUp); };
        };
        for (CLI::App* command : { program.add("retry", "Sends one again", deciding(false), rejected),
                 program.add("give-up", "Takes one back to what head office has", deciding(true), rejected) }) {
            command->add_option("entity", request->entity)->required();
            command->add_option("id", request->id)->required();
        }
    }

} // namespace

void addStateCommands(Program& program)
{
    const auto request = std::make_shared<DecisionRequest>();
    CLI::App* status = program.add("status", "Where this device stands",
        [request](Session& session) { return printStatus(session.store(), request->oneLine); });
    status->add_flag("--json", request->oneLine, "On one line, for scripts");
    program.add("check", "Reads every page of the store, and counts what it holds", check);
    addConflictCommands(program, request);
    addRejectedCommands(program, request);
}

} // namespace tovholder::cli
