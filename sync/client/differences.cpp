// SPDX-License-Identifier: Apache-2.0
// The part of SyncExchange that runs once everything is sent and fetched: are both ends the same?
#include "sync/client/instore.h"
#include "sync/client/syncexchange.h"
#include "sync/wire/blocks.h"

#include <algorithm>

namespace tovholder::client {
namespace {

    constexpr std::size_t wholeRecordsMax = 500; // as many as one transaction merges

} // namespace

Result<void> SyncExchange::healDifferences()
{
    const auto differing = inStore(m_gate, [this](store::Store& store) { return store.syncState().differingSpaces(m_digests); });
    if (!differing)
        return differing.error();
    const std::vector<store::SpaceDigest> told = m_digests; // healing asks again
    for (const store::SpaceDigest& theirs : told) {
        if (std::ranges::find(*differing, theirs.first) == differing->end())
            continue;
        auto found = findDifferences(theirs);
        if (!found)
            return found.error();
        if (found->empty())
            continue;
        if (auto done = heal(theirs.first, *std::move(found)); !done)
            return done;
    }
    return {};
}

/// What differs is offered from then on. Nothing when it was only our sum that was missing or wrong, or when there is news.
Result<std::vector<store::RecordName>> SyncExchange::findDifferences(const store::SpaceDigest& theirs)
{
    using Found = std::vector<store::RecordName>;
    const auto parts = inStore(m_gate, [&](store::Store& store) { return store.syncState().takeApart(theirs.first); });
    const auto outgoing = prepare(0);
    if (!parts || !outgoing)
        return parts ? outgoing.error() : parts.error();
    if (parts->hasUnsent || parts->whole == theirs.second)
        return Found {};
    const v1::CompareRequest request = compareRequestOf(*outgoing, theirs.first, *parts);
    const auto reply = m_protocol.compare(outgoing->account.token, request);
    if (!reply && reply.error().code == ErrorCode::TooManyAttempts)
        return Found {}; // everything else is done: the next run looks again
    if (!reply)
        return reply.error();
    if (reply->moved())
        return Found {};
    return inStore(m_gate, [&](store::Store& store) { return store.syncState().offerDiffering(listingOf(request, *reply)); });
}

Result<void> SyncExchange::heal(const Id& space, std::vector<store::RecordName> differing)
{
    const auto count = static_cast<std::int64_t>(differing.size());
    if (auto done = exchangeRecords(); !done) // the offers go
        return done;
    while (!differing.empty()) {
        const auto wanted = std::span(differing).last(std::min(wholeRecordsMax, differing.size()));
        const auto came = takeWhole(space, wanted);
        if (!came)
            return came.error();
        // What does not come, is not there: it is not asked for again. Long texts may take several replies.
        if (came->empty())
            differing.resize(differing.size() - wanted.size());
        else
            std::erase_if(differing, [&](const store::RecordName& name) { return std::ranges::find(*came, name) != came->end(); });
    }
    if (auto done = exchangeRecords(); !done)
        return done;
    return inStore(m_gate, [&](store::Store& store) -> Result<void> {
        const auto still = store.syncState().differingSpaces(m_digests);
        if (!still)
            return still.error();
        const bool isHealed = std::ranges::find(*still, space) == still->end();
        return store.syncState().noteDifference({ space, count, isHealed });
    });
}

/// Takes these records as the server has them; returns those that came.
Result<std::vector<store::RecordName>> SyncExchange::takeWhole(const Id& space, std::span<const store::RecordName> wanted)
{
    auto outgoing = prepare(0);
    if (!outgoing)
        return outgoing.error();
    v1::SyncRequest request = requestOf(*outgoing, m_clock.nowMs());
    for (const auto& [entity, id] : wanted) {
        const bool sameEntity = !request.whole().empty() && request.whole().rbegin()->entity() == entity;
        v1::RecordNames& names = sameEntity ? *request.mutable_whole()->rbegin() : *request.add_whole();
        names.set_space(space);
        names.set_entity(entity);
        names.add_ids(id);
    }
    auto reply = m_protocol.sync(outgoing->account.token, request);
    Exchanged exchanged { *std::move(outgoing), std::move(reply) };
    if (!exchanged.reply)
        return exchanged.reply.error();
    if (const auto taken = take(exchanged); !taken)
        return taken.error();
    const auto records = wire::readBlocks(std::move(*exchanged.reply->mutable_whole()));
    if (!records)
        return records.error();
    const auto applied = inStore(m_gate, [&](store::Store& store) { return store.syncState().applyWhole(*records); });
    if (!applied)
        return applied.error();
    std::vector<store::RecordName> came;
    for (const merge::RecordChange& record : *records)
        came.emplace_back(record.entity, record.id);
    return came;
}

} // namespace tovholder::client
