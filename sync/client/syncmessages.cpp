// SPDX-License-Identifier: Apache-2.0
#include "sync/client/syncmessages.h"

#include "sync/merge/digest.h"
#include "sync/wire/blocks.h"
#include "sync/wire/codec.h"
#include "sync/wire/protocol.h"

#include <algorithm>
#include <set>

namespace tovholder::client {
namespace {

    /// How many records one reply may bring: few round trips, and a cursor that moves on often.
    constexpr std::uint32_t pullRecordsMax = 2'000;

    merge::Version versionOf(const v1::Version& version) { return { version.clock(), version.device() }; }

    void write(const std::vector<store::Cursor>& cursors, google::protobuf::RepeatedPtrField<v1::SpaceCursor>& into)
    {
        for (const store::Cursor& cursor : cursors) {
            v1::SpaceCursor& sent = *into.Add();
            sent.set_space(cursor.space);
            sent.set_sequence(cursor.sequence);
            sent.set_own_rows(cursor.ownRows);
            sent.set_behind(cursor.behind);
        }
    }

    merge::Digest digestOf(const Grants& grants)
    {
        merge::Digest sum = 0;
        for (const auto& [space, role] : grants)
            sum += merge::grantDigest(space, role);
        return sum;
    }

    bool changesGrant(const Outgoing& sent, const v1::SyncReply& reply, const Id& space)
    {
        const auto known = std::ranges::find(sent.grants, space, &Grants::value_type::first);
        return known != sent.grants.end() && !reply.grants_kept() && std::ranges::none_of(reply.grants(), [&](const v1::Grant& grant) {
            return grant.space() == space && grant.role() == known->second;
        });
    }

} // namespace

v1::SyncRequest requestOf(const Outgoing& outgoing, std::int64_t deviceTimeMs)
{
    v1::SyncRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_counter(outgoing.push.counter);
    request.set_device_time_ms(deviceTimeMs);
    request.set_epoch(outgoing.epoch);
    request.set_pull_records_max(pullRecordsMax);
    request.set_reoffer(outgoing.push.reoffer);
    request.set_grants_known(digestOf(outgoing.grants));
    request.set_unanswered(outgoing.push.unanswered);
    request.set_series(outgoing.push.series);
    request.set_brief(true);
    write(outgoing.cursors, *request.mutable_cursors());
    if (outgoing.packedPush.empty())
        wire::writeBlocks(outgoing.push.changes, *request.mutable_push());
    return request;
}

void lengthen(const Outgoing& sent, v1::SyncReply& reply)
{
    if (reply.epoch() == 0)
        reply.set_epoch(sent.epoch);
    for (std::size_t i = 0; i < sent.cursors.size() && i < static_cast<std::size_t>(reply.cursors_size()); ++i) {
        v1::SpaceCursor& cursor = *reply.mutable_cursors(static_cast<int>(i));
        if (cursor.space().empty())
            cursor.set_space(sent.cursors[i].space);
    }
}

std::string packedPushOf(const std::vector<merge::RecordChange>& changes)
{
    v1::SyncRequest part;
    wire::writeBlocks(changes, *part.mutable_push());
    return wire::pack(part.SerializeAsString());
}

v1::NewsRequest newsRequestOf(const std::vector<store::Cursor>& cursors, std::uint64_t epoch)
{
    v1::NewsRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_epoch(epoch);
    write(cursors, *request.mutable_cursors());
    return request;
}

store::PushOutcome outcomeOf(const Outgoing& sent, const v1::SyncReply& reply)
{
    const v1::Acknowledgement& acknowledgement = reply.acknowledgement();
    store::PushOutcome outcome;
    outcome.counter = outcome.answered = sent.push.counter;
    std::set<store::RecordName> refused;
    for (const v1::Rejection& rejection : acknowledgement.rejections()) {
        refused.emplace(rejection.entity(), rejection.id());
        if (!changesGrant(sent, reply, rejection.space()))
            outcome.rejections.push_back({ rejection.entity(), rejection.id(), rejection.field(), rejection.code() });
    }
    for (const merge::RecordChange& change : sent.push.changes) {
        if (refused.empty() || !refused.contains({ change.entity, change.id }))
            outcome.accepted.emplace_back(change.entity, change.id);
    }
    for (const v1::Restamp& restamp : acknowledgement.restamps()) {
        outcome.restamps.push_back({ restamp.entity(), restamp.id(), restamp.field(), versionOf(restamp.old_version()),
            versionOf(restamp.new_version()) });
    }
    return outcome;
}

bool isAcknowledged(const Outgoing& sent, const v1::SyncReply& reply)
{
    const v1::Acknowledgement& acknowledgement = reply.acknowledgement();
    std::set<store::RecordName> refused; // a record may be refused for several of its fields
    for (const v1::Rejection& rejection : acknowledgement.rejections())
        refused.emplace(rejection.entity(), rejection.id());
    return acknowledgement.counter() == sent.push.counter && acknowledgement.accepted() + refused.size() == sent.push.changes.size();
}

bool isPlain(const Outgoing& sent, const v1::SyncReply& reply)
{
    const v1::Acknowledgement& acknowledgement = reply.acknowledgement();
    Grants granted = grantsOf(sent, reply);
    std::ranges::sort(granted);
    return isAcknowledged(sent, reply) && acknowledgement.rejections().empty() && acknowledgement.restamps().empty()
        && reply.corrections().empty() && reply.pull().empty() && !reply.more() && reply.token().empty() && granted == sent.grants;
}

std::vector<store::Author> authorsOf(const v1::SyncReply& reply)
{
    std::vector<store::Author> authors;
    for (const v1::Author& author : reply.authors())
        authors.push_back({ author.device(), author.name(), author.device_name() });
    return authors;
}

std::vector<store::SpaceDigest> digestsOf(const v1::SyncReply& reply)
{
    std::vector<store::SpaceDigest> digests;
    for (const v1::SpaceCursor& cursor : reply.cursors()) {
        if (cursor.has_digest())
            digests.emplace_back(cursor.space(), cursor.digest());
    }
    return digests;
}

v1::CompareRequest compareRequestOf(const Outgoing& outgoing, const Id& space, const store::SpaceParts& parts)
{
    v1::CompareRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_epoch(outgoing.epoch);
    request.mutable_cursor()->set_space(space);
    const auto cursor = std::ranges::find(outgoing.cursors, space, &store::Cursor::space);
    if (cursor != outgoing.cursors.end())
        request.mutable_cursor()->set_sequence(cursor->sequence);
    request.mutable_parts()->Add(parts.digests.begin(), parts.digests.end());
    return request;
}

store::PartsListing listingOf(const v1::CompareRequest& request, const v1::CompareReply& reply)
{
    store::PartsListing listing { request.cursor().space(), static_cast<std::size_t>(request.parts_size()) };
    listing.parts.insert(reply.parts().begin(), reply.parts().end());
    for (const v1::RecordDigests& records : reply.records()) {
        for (int i = 0; i < std::min(records.ids_size(), records.digests_size()); ++i)
            listing.records[{ records.entity(), records.ids(i) }] = records.digests(i);
    }
    return listing;
}

std::vector<store::Cursor> cursorsOf(const v1::SyncReply& reply)
{
    std::vector<store::Cursor> cursors;
    for (const v1::SpaceCursor& cursor : reply.cursors())
        cursors.push_back({ cursor.space(), cursor.sequence(), cursor.own_rows(), cursor.behind() });
    return cursors;
}

Grants grantsOf(const Outgoing& sent, const v1::SyncReply& reply)
{
    return reply.grants_kept() ? sent.grants : grantsOf(reply.grants());
}

Grants grantsOf(const google::protobuf::RepeatedPtrField<v1::Grant>& grants)
{
    Grants spaces;
    for (const v1::Grant& grant : grants)
        spaces.emplace_back(grant.space(), grant.role());
    return spaces;
}

} // namespace tovholder::client
