// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/status.h"

#include "cpp/store/syncstate.h"

#include <iostream>

namespace tovholder::cli {

Result<Json> statusJson(store::Store& store)
{
    store::SyncState& sync = store.syncState();
    const Result<store::Account> account = sync.account();
    if (!account)
        return account.error();
    const auto grants = sync.grants();
    if (!grants)
        return grants.error();
    const Result<store::Waiting> waiting = sync.waiting();
    if (!waiting)
        return waiting.error();
    const Result<std::int64_t> clockOffsetMs = sync.clockOffsetMs();
    if (!clockOffsetMs)
        return clockOffsetMs.error();
    Json spaces = Json::array();
    for (const auto& [space, role] : *grants)
        spaces.push_back({ { "space", space }, { "role", role } });
    return Json { { "server", account->server }, { "login", account->login }, { "user", account->userName },
        { "signed_in", !account->token.empty() }, { "device", account->device },
        { "organisation", account->organisation }, { "grants", std::move(spaces) },
        { "clock_offset_ms", *clockOffsetMs },
        { "waiting",
            { { "records", waiting->records }, { "rejected", waiting->rejected }, { "conflicts", waiting->conflicts },
                { "photos_total", waiting->photosTotal }, { "photos_sent", waiting->photosSent },
                { "photos_missing", waiting->photosMissing } } } };
}

Result<ExitCode> printStatus(store::Store& store, bool oneLine)
{
    const Result<Json> status = statusJson(store);
    if (!status)
        return status.error();
    std::cout << (oneLine ? asText(*status) : asIndentedText(*status)) << '\n';
    return ExitCode::Done;
}

Result<bool> needsDecision(store::Store& store)
{
    const Result<store::Waiting> waiting = store.syncState().waiting();
    if (!waiting)
        return waiting.error();
    return waiting->conflicts > 0 || waiting->rejected > 0;
}

} // namespace tovholder::cli
