// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/store/syncstate.h"
#include "sync/wire/tovholder.pb.h"

#include <utility>
#include <vector>

namespace tovholder::client {

using Grants = std::vector<std::pair<Id, std::string>>; ///< space, role

/// What one request says, as the store gave it in one transaction, and the grants as the device knows them.
struct Outgoing {
    store::Account account;
    store::Push push;
    std::vector<store::Cursor> cursors;
    std::uint64_t epoch = 0;
    Grants grants {};
    std::string packedPush {}; ///< the push as the part of the request that it is, packed; empty when it was not made yet
};

/// The request that says it, without the push if that is packed.
[[nodiscard]] v1::SyncRequest requestOf(const Outgoing& outgoing, std::int64_t deviceTimeMs);
/// Puts into a reply what it leaves out because the request says it.
void lengthen(const Outgoing& sent, v1::SyncReply& reply);
/// The push as the part of a request that it is, packed.
[[nodiscard]] std::string packedPushOf(const std::vector<merge::RecordChange>& changes);
[[nodiscard]] v1::NewsRequest newsRequestOf(const std::vector<store::Cursor>& cursors, std::uint64_t epoch);
/// What became of the push, but for what was refused under a grant other than the device knew of. It is left as it is: where
/// the space is taken away setGrants() parks it, in one transaction; with another role it is refused once more. The old grant
/// may be back before the program that dies in between runs on, and then nothing would say that it may be sent again.
[[nodiscard]] store::PushOutcome outcomeOf(const Outgoing& sent, const v1::SyncReply& reply);
/// Whether the reply says what became of every record of the push.
[[nodiscard]] bool isAcknowledged(const Outgoing& sent, const v1::SyncReply& reply);
/// Whether the reply says nothing but that the push was accepted whole.
[[nodiscard]] bool isPlain(const Outgoing& sent, const v1::SyncReply& reply);
/// The digests of the spaces that the device has everything of.
[[nodiscard]] std::vector<store::SpaceDigest> digestsOf(const v1::SyncReply& reply);
[[nodiscard]] v1::CompareRequest compareRequestOf(const Outgoing& outgoing, const Id& space, const store::SpaceParts& parts);
[[nodiscard]] store::PartsListing listingOf(const v1::CompareRequest& request, const v1::CompareReply& reply);
[[nodiscard]] std::vector<store::Cursor> cursorsOf(const v1::SyncReply& reply);

[[nodiscard]] std::vector<store::Author> authorsOf(const v1::SyncReply& reply);

/// What the device may see by this reply.
[[nodiscard]] Grants grantsOf(const Outgoing& sent, const v1::SyncReply& reply);
[[nodiscard]] Grants grantsOf(const google::protobuf::RepeatedPtrField<v1::Grant>& grants);

} // namespace tovholder::client
