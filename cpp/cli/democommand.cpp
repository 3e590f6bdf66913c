// SPDX-License-Identifier: Apache-2.0
#include "assets/embedded/embedded.h"
#include "cpp/cli/commands.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "cpp/store/demo.h"
#include "cpp/store/syncstate.h"

#include <iostream>

namespace tovholder::cli {
namespace {

    Result<ExitCode> fillDemo(Session& session)
    {
        store::Store& store = session.store();
        const Result<store::Account> account = store.syncState().account();
        if (!account)
            return account.error();
        if (account->organisation.empty())
            return ErrorCode::NotSignedIn; // the records belong to the organisation that we sign in to
        const Result<std::vector<store::Edit>> edits
            = store::demoEdits(assets::demo(), account->organisation, store.nowMs());
        if (!edits)
            return edits.error();
        if (const Result<void> written = store.write(*edits); !written)
            return written.error();
        std::cout << asText({ { "records", edits->size() } }) << '\n';
        return ExitCode::Done;
    }

} // namespace

void addDemoCommand(Program& program)
{
    program.add("demo", "Fills in a fictional organisation; twice changes nothing but its dates", fillDemo);
}

} // namespace tovholder::cli
